package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What says how much of what and was not understood is asked back and not let go where it thanks, passes a wish on, is taken, is sent or is for this
 * year: whoever tells, dreams or asks the price says none of that.
 */
final class AskedAtLeast {
    /** Who says more tells more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 60;

    private static final String KIN = "(?:" + KinWords.IN_ENGLISH + "|she|he)";
    private static final String ORDER = "(?:@#|# ?(?:of )?@)";

    private static final Prefiltered WISH = Prefiltered.of(ORDER
            + "[, ]{0,2}(?:谢谢|谢了|多谢|麻烦了?|拜托了?)[^#%@坏烂碎错退]{0,8}$|" + ORDER
            + "[, ]{0,2}(?:please|pls|plz|thanks|thank you|thx)\\b.{0,24}$"
            + "|\\b" + KIN + "(?: [a-z&]+){0,5}? says? " + ORDER + "$"
            + "|[^,.]买的 @#(?:[, ]|$)|今年@#(?:[,.! ]|$)|#吧(?:这次|这回)[!. ]{0,3}$|#还是要[买来]?的?[!. ]{0,3}$|要#,(?:寄|送|发)|#%个?地址|一人# .{0,6}"
            + ORDER + "$|^我要# |\\b# ?@ can or not\\b"
            + "|#.{0,16}[, ]{1,2}(?:那)?我(?:就)?(?:要|拿|买|拍|订)了[啊哈吧!. ]{0,3}$"
            + "|(?:^|[,.! ])(?:@?[#%]|[#%]@?)(?:都|全|全部|帮我|直接)?(?:寄|送|发)(?:到|给)?(?:我|俺|公司|单位|办公室)[^吗?没了错]{0,8}(?:[,.! ]|$)"
            + "|@是#,(?:没错|对|就是|是的)|(?:合起来|凑一起|拼一起|合着|一起)@#[!. ]{0,3}$"
            + "|[^的我你们吗?] ?[,. ]来#(?:@)?(?:试试|尝尝|摆着看|吃吃看|吧|支持|解解馋)?[!. ]{0,3}$|冲[^,.?#@]{1,12}来#[!. ]{0,3}$");

    private static final Prefiltered TOLD = Prefiltered.of(
            "收到|到货|到了|坏|烂|碎|上次|上回|昨天|前天|上周|上个?月|退|赔|梦|[吃喝]了|[买拍下订]过|有没有|送|抽|中奖|\\b(?:refund|return|arrived|came|last|yesterday|ordered|bought|show|how much|price)\\b");

    private AskedAtLeast() {}

    static ClaimReading offered(List<Token> tokens, Lineup lineup) {
        if (tokens.size() > LONGEST) {
            return ClaimReading.none();
        }
        var said = said(tokens);
        if (!WISH.isIn(said) || TOLD.isIn(said)) {
            return ClaimReading.none();
        }
        var amounts = amounts(tokens);
        var names = tokens.stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .toList();
        var card = lineup.card();
        var meant = !names.isEmpty()
                ? amounts.stream()
                        .flatMap(amounted -> Suggestions.of(names.get(0).mention(), amounted.amount()).stream())
                        .toList()
                : card == null ? List.<Suggestion>of() : Suggestions.of(card, amounts);
        return meant.isEmpty() ? ClaimReading.none() : ClaimReading.doubt(meant, null);
    }

    private static List<Amounted> amounts(List<Token> tokens) {
        var amounts = new ArrayList<Amounted>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral number && tokens.get(at + 1) instanceof Measured unit) {
                var amount = new Amount(number.value(), unit.measure(), ' ', true);
                amounts.add(new Amounted(amount, number.start(), unit.end()));
            }
        }
        return amounts;
    }

    /** With @ for goods, # for so much, % for a number, and every mark and gap. */
    private static String said(List<Token> tokens) {
        var said = new StringBuilder();
        @Nullable Token before = null;
        for (var token : tokens) {
            boolean measures = token instanceof Measured && before instanceof Numeral;
            if (measures) {
                said.setLength(said.length() - 1);
            } else if (before != null && !before.touches(token)) {
                said.append(' ');
            }
            said.append(measures ? "#" : sign(token));
            before = token;
        }
        return said.toString();
    }

    private static String sign(Token token) {
        if (token instanceof Named) {
            return "@";
        }
        if (token instanceof Numeral) {
            return "%";
        }
        return token instanceof Break mark
                ? String.valueOf(mark.mark())
                : token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
    }
}
