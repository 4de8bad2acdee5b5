select answer()
