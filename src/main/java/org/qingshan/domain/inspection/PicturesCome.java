package org.qingshan.domain.inspection;

import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.photo.TeamPhoto;
import org.qingshan.domain.product.Product;

/** Shows the files of pictures that the team sent where only a chat had them before. Belongs into the shop's lane. */
public final class PicturesCome {
    private PicturesCome() {}

    /** On products, lots and looks that name the picture as the chat does. */
    public static void show(TeamPhoto sent, String file) {
        var photo = sent.photo();
        sent.fetched(file);
        Product.<Product>list("photo", photo).forEach(product -> product.pictured(file));
        Lot.<Lot>list("intake.photo", photo)
                .forEach(lot -> lot.with(lot.intake().pictured(file)));
        Inspection.<Inspection>list("from Inspection i where one_of(i.photos, ?1)", photo)
                .forEach(look -> look.fetched(photo, file));
    }
}
