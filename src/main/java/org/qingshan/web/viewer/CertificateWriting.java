package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.shop.Origin;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.Decimals;

/**
 * How a certificate is written in one language, on a page or on paper.
 *
 * @param shop its name, which stands for the village where the shop has said nothing else
 */
public record CertificateWriting(String shop, boolean chinese) {
    private static final int GRAMS = 3;

    private CertificateText text() {
        return MessageBundles.get(CertificateText.class, Localized.Literal.of(chinese ? "zh" : "en"));
    }

    public String product(Certificate certificate) {
        return certificate.product().name(chinese);
    }

    /** "50 箱（约 128 公斤）". */
    public String quantity(Certificate certificate) {
        var unit = certificate.product().unit();
        var plain = Decimals.plain(certificate.quantity()).toPlainString() + " "
                + (chinese ? unit.zh() : unit.en(certificate.quantity()));
        return certificate.grams() == 0 || unit.isWeight()
                ? plain
                : text().weighing(plain, kilograms(certificate.grams()));
    }

    private static String kilograms(long grams) {
        return Decimals.plain(BigDecimal.valueOf(grams, GRAMS)).toPlainString();
    }

    public String origin(Certificate certificate) {
        return certificate.origin().isEmpty() ? shop : certificate.origin();
    }

    public String producers(Certificate certificate) {
        return certificate.producers().isEmpty() ? shop : String.join(comma(), certificate.producers());
    }

    public String lots(Certificate certificate) {
        return text().lots(String.join(comma(), certificate.lots()));
    }

    private String comma() {
        return chinese ? "、" : ", ";
    }

    /** For a page that everybody can read. */
    public String maskedContact(Certificate certificate) {
        return Origin.masked(certificate.contact());
    }

    public String basis(Certificate certificate) {
        return switch (certificate.basis()) {
            case INSPECTED -> text().inspected();
            case PROMISED -> text().promised();
        };
    }

    /** "2026年11月25日", "25 Nov 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMM yyyy", chinese ? Locale.CHINA : Locale.UK)
                .format(day);
    }

    public String day(Instant time) {
        return day(LocalDate.ofInstant(time, Shop.VILLAGE));
    }
}
