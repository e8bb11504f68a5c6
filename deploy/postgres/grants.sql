-- Run by vinh_danh_owner after every migration, as often as one likes: what the application's own role may do.
grant usage on schema public to vinh_danh_app;
grant select, insert, update, delete on all tables in schema public to vinh_danh_app;
grant usage, select on all sequences in schema public to vinh_danh_app;
-- Accepted acts are the truth and refusals are the log: the application adds to them and changes nothing (docs/decisions/0006).
revoke update, delete, truncate on act, refusal from vinh_danh_app;
-- What migrations have run is the owner's to say.
revoke insert, update, delete on migrations from vinh_danh_app;
