package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.lot.Lot;
import org.qingshan.web.OrderCode;

/** Below the address of the shop's chat, where {@link CertificatePages} answers. */
@ApplicationScoped
class CertificateAddresses implements CertificateLinks {
    private final OrderCode codes;

    CertificateAddresses(OrderCode codes) {
        this.codes = codes;
    }

    @Override
    public String to(String shop, Certificate certificate) {
        return codes.address(shop) + "/certificates/" + certificate.id();
    }

    @Override
    public String toSlot(String shop, String slot) {
        return codes.address(shop) + "/slots/" + slot + "/certificates";
    }

    @Override
    public String toLot(String shop, Lot lot) {
        return codes.address(shop) + "/lots/" + lot.number();
    }
}
