package org.qingshan.partner.language;

import dev.langchain4j.model.output.structured.Description;
import java.math.BigDecimal;
import java.util.List;

/** What the model took a text for, in the form that it is told to answer in. */
record ReadOrder(
        @Description("what the buyer asks to buy now; empty if nothing")
        List<Wish> wishes) {

    record Wish(
            @Description("the code of the product, exactly as listed")
            String code,

            @Description("how much, in the product's unit") BigDecimal quantity) {}
}
