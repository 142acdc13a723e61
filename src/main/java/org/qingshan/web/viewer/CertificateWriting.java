package org.qingshan.web.viewer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Origin;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.Decimals;

/**
 * How a certificate is written in one language, on a page or on paper.
 *
 * @param shop its name, which stands for the village where the shop has said nothing else
 * @param language one that {@link PageLanguage} knows
 */
public record CertificateWriting(String shop, String language) {
    private static final int GRAMS = 3;

    /** "张桂花、吴秀英 · 抽样看过"; null where nothing is for sale that anything is promised of. */
    static @Nullable String onCard(List<Lot> promised, String language) {
        if (promised.isEmpty()) {
            return null;
        }
        var write = new CertificateWriting("", language);
        var growers = promised.stream()
                .flatMap(lot -> Optional.ofNullable(lot.grower()).stream())
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(write.comma()));
        var isInspected = promised.stream().allMatch(lot -> lot.state() == LotState.PASSED);
        var basis = write.own(
                isInspected ? write.text().on_card_inspected() : write.text().promised());
        return growers.isEmpty() ? basis : growers + " · " + basis;
    }

    private CertificateText text() {
        return MessageBundles.get(
                CertificateText.class, Localized.Literal.of(isChinese() ? PageLanguage.CHINESE : PageLanguage.ENGLISH));
    }

    private boolean isChinese() {
        return !PageLanguage.isEnglish(language);
    }

    /** What the shop says for itself, unlike the names of people and places, in the script of its reader. */
    private String own(String said) {
        return PageLanguage.inScript(language, said);
    }

    public String product(Certificate certificate) {
        return own(certificate.product().name(isChinese()));
    }

    /** "50 箱（约 128 公斤）". */
    public String quantity(Certificate certificate) {
        var unit = certificate.product().unit();
        var plain = Decimals.plain(certificate.quantity()).toPlainString() + " "
                + (isChinese() ? unit.zh() : unit.en(certificate.quantity()));
        return own(
                certificate.grams() == 0 || unit.isWeight()
                        ? plain
                        : text().weighing(plain, kilograms(certificate.grams())));
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

    /** All of it but the promise itself, for a slip of paper. */
    public String row(Certificate certificate) {
        var contact = certificate.contact().isEmpty() ? "" : text().row_contact(certificate.contact());
        var harvested = certificate
                .harvestedOn()
                .map(day -> text().row_harvested(day(day)))
                .orElse("");
        return text().row(
                                product(certificate),
                                quantity(certificate),
                                producers(certificate),
                                lots(certificate),
                                origin(certificate),
                                basis(certificate))
                + harvested
                + text().row_issued(day(certificate.issuedAt()), String.valueOf(certificate.id()))
                + contact;
    }

    public String lots(Certificate certificate) {
        return own(text().lots(String.join(comma(), certificate.lots())));
    }

    private String comma() {
        return isChinese() ? "、" : ", ";
    }

    /** For a page that everybody can read. */
    public String maskedContact(Certificate certificate) {
        return Origin.masked(certificate.contact());
    }

    public String basis(Certificate certificate) {
        return own(
                switch (certificate.basis()) {
                    case INSPECTED -> text().inspected();
                    case PROMISED -> text().promised();
                });
    }

    /** "2026年11月25日", "25 Nov 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        isChinese() ? "yyyy年M月d日" : "d MMM yyyy", isChinese() ? Locale.CHINA : Locale.UK)
                .format(day);
    }

    public String day(Instant time) {
        return day(LocalDate.ofInstant(time, Shop.VILLAGE));
    }
}
