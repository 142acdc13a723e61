package org.qingshan.domain.lot;

/**
 * Where everybody can read what is promised of goods.
 *
 * <p>Guaranteed: an address that stays good as long as the shop is here. Not guaranteed: that a lot has a certificate.
 */
public interface CertificateLinks {

    /** @param shop the key of the shop that has issued it */
    String to(String shop, Certificate certificate);

    /** What is promised of the goods that are on sale under a slot when the address is opened. */
    String toSlot(String shop, String slot);

    /** All that was ever promised of a lot. */
    String toLot(String shop, Lot lot);
}
