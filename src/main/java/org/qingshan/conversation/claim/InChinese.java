package org.qingshan.conversation.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** What a word of Chinese means where it stands: 两盒上下 and 上下班, 四号下一单 and 等下一单. */
final class InChinese {
    private static final Set<String> NO_MATTER = Set.of("管它", "管他", "甭管", "不管", "无论", "别管", "管他的");

    private InChinese() {}

    /** Null if it means what it always means. */
    static @Nullable Sense sense(Word word, OpenClause open, @Nullable Token next) {
        boolean ends = next == null || next instanceof Break;
        return switch (word.text()) {
            // 四号链接下一单
            case "下一单" ->
                ends && open.text().contains("链接") && open.names() && !open.counts() && !open.has("是", "等")
                        ? Sense.VERB
                        : null;
            // 多拍了一箱: what shall become of it, it does not say.
            case "多拍了" -> next instanceof Numeral ? Sense.WAVERING : null;
            // 有优惠没
            case "没" -> ends && open.has("有") ? Sense.QUERY : null;
            // 红糖两袋行不行
            case "行不行" -> ends && open.last() instanceof Measured ? Sense.TAG : null;
            // 鸡蛋两盒上下
            case "上下" ->
                open.last() instanceof Measured
                                && !(next instanceof Word fine && fine.text().startsWith("都"))
                        ? Sense.WAVERING
                        : null;
            default -> null;
        };
    }

    /** 管它多少钱, 不管甜不甜. */
    static boolean isNoMatter(Word word, OpenClause open) {
        return word.sense() == Sense.ASKING
                && open.last() instanceof Word whatever
                && NO_MATTER.contains(whatever.text());
    }
}
