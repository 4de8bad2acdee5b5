// What a visitor may do: one table; a new kind of command is one function and one row.
#pragma once

namespace foyer::chaos
{

class Visitor;

// Picks one by the visitor's random numbers and begins it.
void doSomething(Visitor &visitor);

} // namespace foyer::chaos
