// Every number,
// twice.
//
// @each  node
// @param numbers: int[]?   what to double
// @row   twice: int        the double
// @row   label: string?
UNWIND $numbers AS number // inside the text comments stay
RETURN 2 * number AS twice, '<Label>' AS label
