package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.statement.Payout;

/** What is sent to pay a grower, or to note something else of his money. The page shows again what was typed. */
public class PayoutForm {
    /** Yuan and fen, as people type them. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}(?:\\.\\d{1,2})?");

    private static final int LONGEST_DRAWING = 30_000;

    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String amount;

    @RestForm
    @Nullable
    String way;

    @RestForm
    @Nullable
    String signature;

    @RestForm
    @Nullable
    String code;

    @RestForm
    @Nullable
    String note;

    @RestForm
    @Nullable
    String advance;

    /** Whether what is noted takes off: {@code minus}; nothing of the kind where somebody is paid. */
    @RestForm
    @Nullable
    String sign;

    @RestForm
    @Nullable
    String key;

    /** Minor units; empty where it is no amount. */
    static Optional<Long> money(@Nullable String typed) {
        var plain = OwnerForm.sum(typed);
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /** Empty where something that is needed was left out. */
    Optional<Payout.Wanted> wanted() {
        var requestKey = requestKey();
        return money(amount)
                .filter(minor -> !requestKey.isEmpty())
                .flatMap(minor -> way().map(known -> new Payout.Wanted(
                        minor,
                        known,
                        OwnerForm.typed(signature, LONGEST_DRAWING),
                        Normalizer2.getNFKCInstance().normalize(OwnerForm.typed(code, 20)),
                        note(),
                        "yes".equals(advance),
                        requestKey)));
    }

    /** In minor units, below 0 where it takes off; empty where it is no amount. */
    Optional<Long> booked() {
        return money(amount).map(minor -> "minus".equals(sign) ? -minor : minor);
    }

    String note() {
        return OwnerForm.typed(note, 200);
    }

    String requestKey() {
        return OwnerForm.typed(key, 60);
    }

    /** Whether it came from the form that pays. */
    public boolean pays() {
        return amount != null && sign == null;
    }

    /** Whether it came from the form that notes what else there is. */
    public boolean notes() {
        return sign != null;
    }

    /** What was typed, by the name of its field; empty where nothing was. */
    public String said(String field) {
        var text = switch (field) {
            case "amount" -> amount;
            case "way" -> way;
            case "signature" -> signature;
            case "code" -> code;
            case "note" -> note;
            case "advance" -> advance;
            case "sign" -> sign;
            default -> null;
        };
        return text == null ? "" : text;
    }

    private Optional<Payout.Way> way() {
        return Arrays.stream(Payout.Way.values())
                .filter(one -> one.name().equals(way))
                .findFirst();
    }
}
