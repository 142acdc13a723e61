-- A console's page asks for each of its pictures whether that is still one of the shop's: by name, which read all that buyers had ever sent.
create index photo_by_name on sent_photo (shop_id, photo);
-- Of boxes, of which few have a picture.
create index parcel_by_photo on parcel (shop_id, photo) where photo is not null;
