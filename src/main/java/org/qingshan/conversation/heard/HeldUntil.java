package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;

/**
 * Goods that shall be kept for longer than the shop keeps any: 帮我留五箱到周五, 先留着，明天付钱, "can you hold 5 for me till Friday?"
 */
public final class HeldUntil {
    private static final String DAY =
            "(?:(?:明|后|大后)(?:天|早|晚|日)|今晚|晚上|(?:下|这|本)?个?(?:周|星期|礼拜)[一二三四五六日天末]|下(?:周|个?星期|个?礼拜|个?月|次|场)|月底|月初|周末|过年|年底|发(?:了)?工资|\\d{1,2}[号日]|[一两二三四五几\\d]{1,2}(?:天|个?小时|个?星期|周)|过几天)";

    private static final String KEEP =
            "(?<!电话|手机|地址|名字|姓名|号码)(?<!挽|停|遗|居|收)留(?!言|意|神|学|下评|个?(?:电话|手机|地址|名字|姓名|号码|底|心))";

    private static final Pattern CHINESE =
            Pattern.compile(KEEP + "(?<till>.{0,14}?)(?:(?:等?到|至)" + DAY + "|(?:着|住|好|下)?[,，、。 ]{0,2}我?(?:等|到)?" + DAY
                    + "(?:我)?(?:再|才|就|会|来){0,2}(?:付|买|给钱|转|打钱|下单|要|确认|结)"
                    + "|(?:几天|[一两二三四五\\d]{1,2}天|一?个(?:星期|礼拜|月)|半个?月|一晚))");

    /** 留两箱，明天来拿: when it is fetched, where the shop lets people come for it. */
    private static final Pattern FETCHED = Pattern.compile(KEEP + "(?<till>.{0,14}?)(?:着|住|好|下)?[,，、。 ]{0,2}我?(?:等|到)?"
            + DAY + "(?:我)?(?:再|才|就|会|来|去|过来){0,2}(?:拿|取|提)");

    private static final String ENGLISH_DAY =
            "(?:(?:next |this |on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:the |this |after the )?(?:weekend|evening)|later|next (?:week|month|time|stream)|payday|(?:the )?end of (?:the )?(?:week|month)|(?:an?|one|two|three|a few|few|a couple of|\\d{1,2}) (?:more )?(?:hours?|days?|weeks?)|the \\d{1,2}(?:st|nd|rd|th)?|christmas|new year|i (?:get|am|have) (?:paid|money))";

    private static final String HOLDS = "\\b(?:hold|reserve|save|keep|put|set|lay)\\b";

    private static final Pattern ENGLISH =
            Pattern.compile(HOLDS + "(?<till>.{0,40}?)\\b(?:(?:till|until|til|to) " + ENGLISH_DAY
                    + "|for (?:later|(?:an?|one|two|three|a few|few|a couple of|\\d{1,2}) (?:more )?(?:hours?|days?|weeks?)))\\b"
                    + "|" + HOLDS
                    + "(?<pays>.{0,40}?)[, ](?:and |then )?(?:i|we)(?:'ll| will| can| want to)? (?:pay|buy|order|confirm)(?: for)?(?: it| them| you)? (?:on |by )?"
                    + ENGLISH_DAY + "\\b");

    /** Without a day: it is asked whether the shop does that at all. */
    private static final Pattern ASKED = Pattern.compile(
            "^(?:hi |hello |hey |please )?(?:can|could|would|will|may) (?:you|i|we|u) (?:please )?(?:hold|reserve|save|put|set|lay|keep)(?<much>.{0,30}?)(?: (?:aside|away|back))?(?: for (?:me|us))(?: please)?[?. ]{0,3}$"
                    + "|^(?:hi |hello |hey |please )?(?:can|could|would|will|may) (?:you|i|we|u) (?:please )?(?:put|set|lay)(?<aside>.{0,30}?) (?:aside|away)(?: please)?[?. ]{0,3}$");

    /** Of how it keeps at home. */
    private static final Pattern STORED =
            Pattern.compile("坏|新鲜|保鲜|冰箱|冷藏|熟|软|烂|\\b(?:fridge|freezer|fresh|spoil|rot|ripe|ripen|go (?:bad|off))");

    private static final Pattern FOR_SOMEBODY = Pattern.compile(
            "\\b(?:hold|reserve|aside|away|for (?:me|us)|save (?:me|us)|i(?:'ll| will)? (?:pay|buy|order|confirm))\\b");

    private static final int LONGEST = 80;

    private HeldUntil() {}

    /** Whether it shall be kept until another day, whatever of. */
    public static boolean isWanted(Turn turn) {
        return turn.isPrivate() && turn.said().length() <= LONGEST && isSaid(turn);
    }

    /** Whether it is asked if the shop does that at all. */
    public static boolean isAsked(Turn turn) {
        return turn.isPrivate()
                && turn.said().length() <= LONGEST
                && ASKED.matcher(turn.sentence().plain()).find();
    }

    private static boolean isSaid(Turn turn) {
        var plain = turn.sentence().plain();
        return !STORED.matcher(plain).find()
                && (CHINESE.matcher(plain).find()
                        || FETCHED.matcher(plain).find()
                                && turn.shop().shipping().pickUp().isEmpty()
                        || ENGLISH.matcher(plain).find()
                                && FOR_SOMEBODY.matcher(plain).find());
    }

    /** How much of nothing that is named. */
    public static Optional<String> much(Turn turn) {
        var plain = turn.sentence().plain();
        for (var pattern : List.of(CHINESE, FETCHED, ENGLISH, ASKED)) {
            var found = pattern.matcher(plain);
            if (found.find()) {
                for (int group = 1; group <= found.groupCount(); group++) {
                    var said = found.group(group);
                    if (said != null && !said.isBlank()) {
                        return Optional.of(said.strip().replaceFirst(" (?:aside|away|back|for (?:me|us)).*$", ""));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
