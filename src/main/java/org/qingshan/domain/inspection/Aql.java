package org.qingshan.domain.inspection;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The acceptance quality limits that a shop may choose: preferred values of the standard, in nonconforming items per hundred. */
public enum Aql {
    AQL_0_65("0.65"),
    AQL_1_0("1.0"),
    AQL_1_5("1.5"),
    AQL_2_5("2.5"),
    AQL_4_0("4.0"),
    AQL_6_5("6.5"),
    AQL_10("10");

    private final String percent;

    Aql(String percent) {
        this.percent = percent;
    }

    /** As the standard writes it. */
    public String percent() {
        return percent;
    }

    /** The one of this value, however many zeros it is written with; empty for any other. */
    public static Optional<Aql> of(BigDecimal percent) {
        return Arrays.stream(values())
                .filter(one -> new BigDecimal(one.percent).compareTo(percent) == 0)
                .findFirst();
    }
}
