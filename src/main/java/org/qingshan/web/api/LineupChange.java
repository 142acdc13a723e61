package org.qingshan.web.api;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a program wants to change about an item. A field that is absent stays as it is.
 *
 * @param limit the new limit per buyer, if that is to change
 */
record LineupChange(
        @Nullable Long price,
        @Nullable BigDecimal offered,
        @Nullable Boolean open,
        @Nullable Limit limit) {
    private static final String LIMIT = "limitPerBuyer";
    private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("price", "offered", "open", LIMIT));

    /** @param perBuyer none takes the limit away */
    record Limit(@Nullable BigDecimal perBuyer) {}

    /** What the body looks like; read by hand, because an absent limit and a null one mean different things. */
    @Schema(name = "LineupChange", description = "Any of the fields; what is absent stays as it is.")
    record Body(
            @Schema(
                    description = "Of one unit, in minor units (分). Lines claimed before keep theirs.",
                    minimum = "1",
                    maximum = Fields.LARGEST_PRICE)
            Long price,

            @Schema(
                    description = "In all; never less than what is held and sold.",
                    minimum = "0",
                    maximum = Fields.LARGEST_QUANTITY,
                    multipleOf = 0.001)
            BigDecimal offered,

            @Schema(description = "Whether it can be claimed.")
            Boolean open,

            @Schema(
                    description = "At most so much for one buyer; null or 0 takes the limit away.",
                    nullable = true,
                    minimum = "0",
                    maximum = Fields.LARGEST_QUANTITY,
                    multipleOf = 0.001)
            BigDecimal limitPerBuyer) {}

    static LineupChange read(byte[] body) {
        var fields = Fields.read(body, KNOWN);
        return new LineupChange(
                fields.price("price"), fields.quantity("offered", true), fields.flag("open"), limit(fields));
    }

    private static @Nullable Limit limit(Fields fields) {
        if (!fields.has(LIMIT)) {
            return null;
        }
        var most = fields.isNull(LIMIT) ? null : fields.quantity(LIMIT, true);
        return new Limit(most == null || most.signum() == 0 ? null : most);
    }
}
