package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.ParcelCertifying;
import org.qingshan.platform.lane.Lane;
import org.qingshan.web.OrderCode;
import org.qingshan.web.paper.BoxPaper.Promised;
import org.qingshan.web.viewer.CertificateText;
import org.qingshan.web.viewer.CertificateWriting;

/** What the slip in a parcel promises of the goods that are in it: issued when it is printed, and kept. */
@ApplicationScoped
class ParcelPromises {
    private final ParcelCertifying certifying;
    private final CertificateLinks links;

    ParcelPromises(ParcelCertifying certifying, CertificateLinks links) {
        this.certifying = certifying;
        this.links = links;
    }

    /** By {@link FilledBox#key}, in the language of whoever prints. Wants the shop's lane. */
    Map<String, Promised> of(Visiting.Visit visit, List<FilledBox> boxes) {
        Collection<CustomerOrder> orders = boxes.stream()
                .flatMap(box -> box.order().company().orders().stream())
                .distinct()
                .toList();
        var certified = certifying.certify(visit.shop(), orders, Lane.current().now());
        Map<String, Promised> all = new HashMap<>();
        boxes.forEach(box -> all.put(
                box.key(),
                written(
                        visit,
                        box.order().company().numbers().stream()
                                .flatMap(number -> certified.getOrDefault(number, List.of()).stream())
                                .filter(one -> one.box()
                                        .map(place -> place == box.parcel().box())
                                        .orElse(true))
                                .toList())));
        return all;
    }

    private Promised written(Visiting.Visit visit, List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return Promised.NOTHING;
        }
        var text = MessageBundles.get(CertificateText.class, Localized.Literal.of(visit.language()));
        var write = new CertificateWriting(visit.name(), visit.language());
        return new Promised(
                text.title(),
                text.promise_in_short(),
                certificates.stream().map(write::row).toList(),
                OrderCode.modules(links.to(visit.shop().key(), certificates.get(0))));
    }
}
