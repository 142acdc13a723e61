package org.qingshan.web.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;

/** What the forms about payments send. */
public class PaymentForm {
    private static final int LONGEST_REASON = 200;

    @RestForm
    @Nullable
    String token;

    /** The proof that was looked at, by {@link #nameOf}; empty where there was none. */
    @RestForm
    @Nullable
    String seen;

    @RestForm
    @Nullable
    String sum;

    @RestForm
    @Nullable
    String how;

    @RestForm
    @Nullable
    String words;

    /** What the shop had of the order when the page was shown, in minor units. */
    @RestForm
    @Nullable
    String before;

    /** What was on its way back by card when the page was shown, in minor units. */
    @RestForm
    @Nullable
    String open;

    /** {@code card} where it shall go back by card; else it is only noted. */
    @RestForm
    @Nullable
    String by;

    @RestForm
    @Nullable
    String warned;

    /** The sum that was asked about and is meant, in minor units. */
    @RestForm
    @Nullable
    String sure;

    /** What is taken back, by our key. */
    @RestForm
    @Nullable
    String entry;

    /** How much of that was shown, in minor units. */
    @RestForm
    @Nullable
    String noted;

    /** A proof's name on a page: microseconds, as exactly as the database knows them. */
    public static long nameOf(Payment payment) {
        var at = payment.proofAt();
        return at == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    @Nullable
    Instant seen() {
        var micros = OwnerForm.key(seen);
        return micros == 0 ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** In minor units; empty where it is no amount above 0. */
    Optional<Long> sum(String currency) {
        return OwnerForm.money(sum, currency);
    }

    /** Money comes by one of its ways, and goes for one of its reasons. */
    MoneyEntry.Reason why(boolean income) {
        return Arrays.stream(MoneyEntry.Reason.values())
                .filter(reason -> reason.isIncome() == income
                        && reason.isByHand()
                        && reason.name().equals(how))
                .findFirst()
                .orElse(income ? MoneyEntry.Reason.TRANSFER : MoneyEntry.Reason.GOODWILL);
    }

    String words() {
        return OwnerForm.typed(words, LONGEST_REASON);
    }

    long before() {
        return before != null && before.matches("\\d{1,15}") ? Long.parseLong(before) : -1;
    }

    boolean isByCard() {
        return "card".equals(by);
    }

    CardGivingBack.Seen seenMoney() {
        return new CardGivingBack.Seen(before(), open != null && open.matches("\\d{1,15}") ? Long.parseLong(open) : -1);
    }

    boolean isSureOf(long amount) {
        return String.valueOf(amount).equals(sure);
    }

    boolean isWarned() {
        return "yes".equals(warned);
    }
}
