SELECT DISTINCT kind FROM document WHERE show_id = $1 AND booking_id = $2 AND kind IN ('tickets', 'calendar')
