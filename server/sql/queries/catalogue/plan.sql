SELECT document FROM seating_plan WHERE id = $1
