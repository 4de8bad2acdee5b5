SELECT mail || ' ' || language FROM contact WHERE show_id = $1 AND hold_id = $2
