package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Findings.Kind;

/** What the form sends that says what was found in a sample. */
public class FindingsForm {
    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String round;

    @RestForm
    @Nullable
    String damage;

    @RestForm
    @Nullable
    String pest;

    @RestForm
    @Nullable
    String size;

    @RestForm
    @Nullable
    String ripeness;

    @RestForm
    @Nullable
    String weight;

    @RestForm
    @Nullable
    String meant;

    /** Empty where a number is none; what was left empty is zero. */
    Optional<Findings> findings() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            var typed = Normalizer2.getNFKCInstance().normalize(OwnerForm.typed(of(kind), 5));
            if (!typed.matches("\\d{0,5}")) {
                return Optional.empty();
            }
            counts.put(kind, typed.isEmpty() ? 0 : Integer.parseInt(typed));
        }
        return Optional.of(new Findings(counts));
    }

    private @Nullable String of(Kind kind) {
        return switch (kind) {
            case DAMAGE -> damage;
            case PEST -> pest;
            case SIZE -> size;
            case RIPENESS -> ripeness;
            case WEIGHT -> weight;
        };
    }

    /** Which look it was; 0, which there is none of, where that is no number. */
    int round() {
        return (int) Math.min(OwnerForm.key(round), Integer.MAX_VALUE);
    }

    /** Whether the lot may be pulled off the sale by it. */
    boolean meant() {
        return "yes".equals(meant);
    }
}
