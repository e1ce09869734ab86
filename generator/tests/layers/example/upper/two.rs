pub(crate) struct Two;

pub(crate) fn function() -> Vec<super::One> {
    vec![crate::lower::ground()]
}
