-- Takes the show's lock for a choice of seats inside the transaction: its plan, or no row for an unknown show.
SELECT plan_id FROM lock_show($1) WHERE show_id IS NOT NULL
