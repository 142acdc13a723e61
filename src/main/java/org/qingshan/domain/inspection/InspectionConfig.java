package org.qingshan.domain.inspection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "qingshan.inspection")
public interface InspectionConfig {
    /**
     * The acceptance quality limit of a product for which nobody has chosen another: bad items per hundred. The marketing
     * standards for fresh fruit (UNECE, class I) bear with ten in a hundred; four is what a household notices in a box of
     * twenty-five, and a sample of it can be looked at by two people between harvest and stream.
     */
    @WithDefault("4.0")
    BigDecimal aql();
}
