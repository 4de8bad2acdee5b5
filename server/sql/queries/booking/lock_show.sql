-- Takes the show's lock for a choice of seats inside the transaction: its plan, and whether the command was carried out
-- before. No row for an unknown show.
SELECT live.plan_id, EXISTS (SELECT FROM command_result WHERE show_id = $1 AND command_id = $2)
FROM lock_show($1) live WHERE live.show_id IS NOT NULL
