-- What its packer was shown of an order when he took it, so that nothing is closed that nobody saw. With the first box.
alter table parcel add column shown_as text;
