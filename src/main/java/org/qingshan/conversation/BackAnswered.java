package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.conversation.words.YesWords;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Who is asked what shall go back and names it, or so much of it, orders none of it: 要退哪样, then 黄桃两箱. */
final class BackAnswered {
    private static final Pattern BACK = Pattern.compile("/cancel (?:(?<slot>[A-Za-z]\\d{1,3})(?: \\d+)?|\\d+)");

    private static final Pattern LESS = Pattern.compile("/buy [A-Za-z]\\d{1,3} -.*");

    /** 黄桃留着, "keep the peaches": that is what shall not go. */
    private static final Pattern STAYS = Pattern.compile(
            "留|(?<![不甭别])要|还[有是]|不[退取]|\\b(?:keep|want|need|stays?|leave|not|don't|dont)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile("/cancel (?<order>\\d+)");
    private static final Pattern OF_ORDER = Pattern.compile("/cancel [A-Za-z]\\d{1,3} (?<order>\\d+)");

    /** 全部, "both", "all of it". */
    private static final Pattern ALL = Pattern.compile(
            "(?:我|那|就|把|是|要|对|嗯){0,4}(?:全部|全都?|都|统统|通通|所有的?|两[个样种]都|[三四五六]样都|一起)(?:的|都)?(?:退|退掉|退回|取消|不要)?(?:掉|了|吧|啊|呀|的)*(?:谢谢)?"
                    + "|(?:yes)?(?:please)?(?:cancel|give|return|remove|drop)?(?:it|them)?(?:everything|all|both|thelot|allofit|allofthem|bothofthem|thewhole(?:lot|order|thing))(?:back)?(?:please|thanks|thankyou)?");

    /** 是的 取消, "yes, cancel it": what a yes means. */
    private static final Pattern AGREED = Pattern.compile(
            "(?:(?:对|是|嗯|好|行|可以|没错|确定|确认|要)(?:的|啊|呀|吧)?+){1,3}+(?:我|就|都|请|麻烦|帮我|给我|把它){0,3}+(?:取消|退|撤销|撤|不要)(?:掉|了|回|吧|啊|呀|的|这单|订单|它){0,4}+(?:谢谢)?"
                    + "|(?:取消|退掉?|撤销?)吧(?:谢谢)?|(?:就|确认|确定)(?:取消|退掉?|退)(?:了|吧|掉){0,3}+(?:谢谢)?"
                    + "|(?:" + YesWords.IN_ENGLISH
                    + "|right|correct|please|confirm){1,3}+(?:ido|iam|iwantto|justplease|just|please)?(?:cancel|giveback|return|refund|drop|remove)(?:it|that|them|this|mine|my|the|order|back){0,3}+(?:please|thanks|thankyou|now){0,2}+"
                    + "|(?:cancel|return|drop|remove)(?:it|that|them|this)(?:please|thanks|thankyou|now){0,2}+|giveitback(?:please)?");

    private static final Pattern TWO = Pattern.compile("两[个样种]|both");

    /** 黄桃两箱左右 is so much, and no yes to all of it. */
    private static final Pattern COUNTED = Pattern.compile("(?<![a-z])\\d|" + AmountWords.NUMBER + AmountWords.MEASURE
            + "|一半|\\b(?:half|" + AmountWords.ENGLISH_NUMBER + ")\\b");

    /** Letters; who writes more tells something. */
    private static final int LONGEST = 30;

    private BackAnswered() {}

    /** The button that gives it back, or what gives back so much of it; empty where anything else was asked, or is said. */
    static Optional<Button> of(Turn turn, Offered offered, String words) {
        var buttons = offered.buttons();
        if (ALL.matcher(YesOrNo.plain(words)).matches() && words.length() <= LONGEST) {
            return isOfTwo(words) && parts(buttons) > 2 ? Optional.empty() : all(buttons);
        }
        if (isAgreed(words)) {
            return buttons.size() == 1
                            && (BACK.matcher(buttons.get(0).text()).matches()
                                    || LESS.matcher(buttons.get(0).text()).matches())
                    ? Optional.of(buttons.get(0))
                    : Optional.empty();
        }
        var named = turn.round().named(words);
        if (words.length() > LONGEST
                || STAYS.matcher(words).find()
                || named.size() != 1
                || buttons.isEmpty()
                || !buttons.stream()
                        .allMatch(button -> BACK.matcher(button.text()).matches())) {
            return Optional.empty();
        }
        var meant = buttons.stream()
                .filter(button -> named.get(0).equalsIgnoreCase(slot(button)))
                .toList();
        return meant.size() != 1
                ? Optional.empty()
                : turn.sale().slot(named.get(0)).flatMap(item -> back(turn, words, item, meant.get(0)));
    }

    /** Whether it says yes in the words of the question. */
    static boolean isAgreed(String words) {
        return words.length() <= LONGEST && AGREED.matcher(YesOrNo.plain(words)).matches();
    }

    private static boolean isOfTwo(String words) {
        return TWO.matcher(YesOrNo.plain(words)).find();
    }

    private static long parts(List<Button> buttons) {
        return buttons.stream()
                .filter(button -> !WHOLE.matcher(button.text()).matches())
                .count();
    }

    /** The only one, or the one for the whole order that all the others are of. */
    private static Optional<Button> all(List<Button> buttons) {
        if (buttons.size() == 1 && BACK.matcher(buttons.get(0).text()).matches()) {
            return Optional.of(buttons.get(0));
        }
        var back = buttons.stream()
                .filter(button -> BACK.matcher(button.text()).matches())
                .toList();
        if (back.size() == 1
                && buttons.stream().anyMatch(button -> button.text().equals("/mute"))) {
            return Optional.of(back.get(0));
        }
        var whole = buttons.stream()
                .filter(button -> WHOLE.matcher(button.text()).matches())
                .toList();
        return whole.size() == 1
                        && buttons.stream()
                                .allMatch(button -> button.equals(whole.get(0))
                                        || order(button)
                                                .equals(whole.get(0).text().substring("/cancel ".length())))
                ? Optional.of(whole.get(0))
                : Optional.empty();
    }

    private static String order(Button button) {
        var order = OF_ORDER.matcher(button.text());
        return order.matches() ? order.group("order") : "";
    }

    private static String slot(Button button) {
        var back = BACK.matcher(button.text());
        return back.matches() && back.group("slot") != null ? back.group("slot") : "";
    }

    private static Optional<Button> back(Turn turn, String words, LineupItem item, Button all) {
        var reading = turn.round().reading(words, Optional.empty());
        var claims = reading.kind() == ClaimReading.Kind.CLAIMS ? reading.claims() : List.<Claim>of();
        if (claims.isEmpty()) {
            // 鸡蛋, of which nothing else is said.
            return reading.kind() == ClaimReading.Kind.DOUBT
                            && reading.unknown() == null
                            && !COUNTED.matcher(turn.round().plain(words)).find()
                    ? Optional.of(all)
                    : Optional.empty();
        }
        var claim = claims.get(0);
        if (claim.action() != Claim.Action.ADD || reading.further().contains(item.slot())) {
            return Optional.empty();
        }
        var had = Phrasing.had(turn, item);
        // A slot alone is read as one of it.
        var isAll = claim.quantity().compareTo(had) == 0 || words.strip().equalsIgnoreCase(item.slot());
        return isAll
                ? Optional.of(all)
                : Optional.of(claim.quantity())
                        .filter(less -> less.compareTo(had) < 0)
                        .map(less -> new Button(
                                words, "/buy " + item.slot() + " -" + less.toPlainString() + " #" + item.id()));
    }
}
