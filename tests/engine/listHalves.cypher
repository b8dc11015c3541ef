// Halves, by which a whole number shows whether the engine took it for one: the half of 3 is then 1.
//
// @param numbers: float[]   numbers to halve
// @param nested: map        a list of maps with a number in each
// @row   half: float        half of each number
// @row   nested: float      half of the number inside
UNWIND $numbers AS number
RETURN number / 2 AS half, $nested.list[0].number / 2 AS nested
