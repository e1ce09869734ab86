use crate::upper::{self, Renamed};

pub(crate) fn ground() -> Renamed {
    upper::two::function();
    String::new()
}

#[cfg(test)]
mod tests {
    use crate::upper::Other;
}
