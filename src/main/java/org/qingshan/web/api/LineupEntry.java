package org.qingshan.web.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.web.Decimals;

/** A product on sale, with its stock. */
@Schema(description = "A product on sale, with its stock. Quantities are decimals in the product's unit.")
public record LineupEntry(
        @Schema(description = "The code that viewers type.", examples = "A1")
        String slot,

        @Schema(description = "In the language asked for by Accept-Language (zh or en), else Chinese.")
        String name,

        @Schema(description = "One of 箱 盒 袋 份 个 双 瓶 罐 坛 桶 盆 块 条 把 棵 斤 公斤, or its English word.", examples = "箱")
        String unit,

        @Schema(description = "Of one unit, in minor units (分).", examples = "2990")
        long price,

        BigDecimal offered,

        @Schema(description = "Sum of the lines that are held.")
        BigDecimal held,

        @Schema(description = "Sum of the lines that are confirmed or further.")
        BigDecimal sold,

        @Schema(description = "offered − held − sold, whether or not people wait for it.")
        BigDecimal left,

        boolean open,

        @Schema(description = "Whether a plain +1 means it.")
        boolean pinned) {

    static LineupEntry of(LineupItem item, SpokenLanguage language) {
        var product = item.product();
        return new LineupEntry(
                item.slot(),
                product.name(language.isChinese()),
                language.isChinese() ? product.unit().zh() : product.unit().en(),
                item.price(),
                Decimals.plain(item.offered()),
                Decimals.plain(item.held()),
                Decimals.plain(item.sold()),
                Decimals.plain(item.untaken()),
                item.isOpen(),
                item.isPinned());
    }
}
