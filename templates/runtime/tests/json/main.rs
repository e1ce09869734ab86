//! The JSON core, through messages as emitted code declares them.

#[cfg(test)]
mod budget;
#[cfg(test)]
mod conformance;
#[cfg(test)]
mod equality;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod misfits;
#[cfg(test)]
mod nulls;
#[cfg(test)]
mod numbers;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod times;
