create database foyer owner foyer_owner
