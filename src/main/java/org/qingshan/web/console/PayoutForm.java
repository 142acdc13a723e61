package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.statement.Payout;

/** What is sent to pay a grower. */
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

    @RestForm
    @Nullable
    String key;

    /** Minor units; empty where it is no amount. */
    static Optional<Long> money(@Nullable String typed) {
        var plain = Normalizer2.getNFKCInstance()
                .normalize(OwnerForm.typed(typed, 20))
                .replaceAll("[¥￥元,\\s]", "");
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /** Empty where something that is needed was left out. */
    Optional<Payout.Wanted> wanted() {
        var requestKey = OwnerForm.typed(key, 60);
        return money(amount)
                .filter(minor -> !requestKey.isEmpty())
                .flatMap(minor -> way().map(known -> new Payout.Wanted(
                        minor,
                        known,
                        OwnerForm.typed(signature, LONGEST_DRAWING),
                        Normalizer2.getNFKCInstance().normalize(OwnerForm.typed(code, 20)),
                        OwnerForm.typed(note, 200),
                        "yes".equals(advance),
                        requestKey)));
    }

    private Optional<Payout.Way> way() {
        return Arrays.stream(Payout.Way.values())
                .filter(one -> one.name().equals(way))
                .findFirst();
    }
}
