mod lower;
mod upper;
