package org.qingshan.conversation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.words.Trait;

/**
 * A part of what somebody has, or says that he wants, for somebody else, whose address stands there: 其中一箱寄给…, "one of them goes to my mum: …",
 * 一箱寄给邓六 …，另一箱寄我这里. Nothing of it is a street.
 */
final class PartForAnother {
    private static final String HAN_AMOUNT = "(?:第?[一二两三四五半几1-9]|另外?[一1]?|其中[一1]?|剩下的?[一1]?|其余的?|余下的?|后面[一1]?)";
    static final String HAN_UNIT = "[箱斤盒袋份个件包瓶罐]";
    static final String HAN_SENT = "(?:也|就|都|是|要|请|麻烦|帮我|得|应该|单独|直接){0,3}(?:寄|发|送|邮|给|快递)(?:到|往|去|给)?";
    private static final String HAN_ME =
            "(?:留|寄|发|送|给|邮)?(?:到|往|去|给)?(?:我(?:自己|家|这|这里|这边|这儿|的)?|自己|家里|原来的?|原?地址|老地方|刚才|上面|前面)(?:那个|的)?(?:里|边|儿|地址|家)?";

    private static final List<Pattern> HAN = List.of(
            Pattern.compile("(?:其中|里面|当中|分出?|匀出?|拿出?|抽出?)(?:的)?[一二两三四五半几1-9]" + HAN_UNIT + "?\\p{IsHan}{0,6}?"
                    + HAN_SENT + "(?<to>.{4,})"),
            Pattern.compile(HAN_AMOUNT + HAN_UNIT + "\\p{IsHan}{0,4}?" + HAN_SENT
                    + "(?!我)(?<to>.{8,}?)[,，。;；、\\s]{1,3}(?:还有|再|然后)?" + HAN_AMOUNT + HAN_UNIT
                    + "?\\p{IsHan}{0,4}?(?:还是|照旧|就|都|仍|也){0,2}" + HAN_ME + "(?![要想]).{0,6}$"),
            Pattern.compile(
                    HAN_AMOUNT + HAN_UNIT + "\\p{IsHan}{0,4}?(?:就|还是|都)?" + HAN_ME + "[,，。;；、\\s]{1,3}(?:还有|再|然后)?"
                            + HAN_AMOUNT + HAN_UNIT + "?\\p{IsHan}{0,4}?" + HAN_SENT + "(?<to>.{8,})"));

    private static final String AMOUNT =
            "(?:only |just )?(?:one|two|three|four|five|half|some|an?|\\d{1,2}|the (?:other|second|rest|last|remaining)(?: one| two)?)";
    private static final String GOODS = "(?:(?:yellow |brown |white |fresh |free-range )?[a-z]{2,12} )?";
    private static final String UNIT =
            "(?:(?:box(?:es)?|bags?|cartons?|packs?|jin|parcels?|ones?)(?: of [a-z]{2,12}(?: [a-z]{2,12})?)?)";
    private static final String SENT =
            "(?:,? ?(?:(?:please )?(?:send|ship|deliver|mail)(?: it)?|should|must|has to|have to|is to|will|can|needs? to|shall|i want)?,? ?(?:go(?:es)?|be sent|be shipped|sent|is|are|send|ship|deliver)?,? ?)(?:to|for)";
    private static final String ME =
            "(?:me|myself|us|my (?:own )?(?:place|home|address|house|flat)|the (?:first|same|other|above) address|here|my address)";

    private static final List<Pattern> ENGLISH = List.of(
            english("\\b" + AMOUNT + " (?:" + UNIT
                    + " )?(?:of|from) (?:them|these|those|it|which|(?:the|my|these|those) (?:two |three |four )?"
                    + GOODS + UNIT + "|(?:the|my) (?:peaches|eggs|sugar|pork|shoots))" + SENT + " (?!" + ME
                    + "\\b)(?<to>.{8,})"),
            english("\\b" + AMOUNT + " (?:" + GOODS + UNIT + " )?(?:of \\w{2,12} )?(?:goes |sent )?(?:to|for) " + ME
                    + ",?(?: please)?(?:,? and|[,.;]| then| &)? ?(?:please )?(?:send |ship )?" + AMOUNT + "(?: " + GOODS
                    + UNIT + ")?" + SENT
                    + " (?<to>.{8,})"),
            english("\\b" + AMOUNT + " (?:" + GOODS + UNIT + " )?(?:of \\w{2,12} )?(?:goes |sent )?(?:to|for) (?!" + ME
                    + "\\b)(?<to>.{8,}?)(?:,|;|\\.|\\band\\b)+ ?(?:and |please )?(?:send |ship )?" + AMOUNT + "(?: "
                    + GOODS + UNIT + ")?" + SENT + " " + ME + "\\b.{0,12}$"));

    /** Whether it is said, with the place that the part goes to. */
    static final Trait<Boolean> SAID = Trait.of(said -> isSaid(said.words()));

    private PartForAnother() {}

    private static Pattern english(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static boolean isSaid(String said) {
        return said.length() <= TwoDestinations.MOST_LETTERS
                && Stream.concat(HAN.stream(), ENGLISH.stream())
                        .map(pattern -> pattern.matcher(said))
                        .anyMatch(found -> found.find() && TwoDestinations.isPlaced(found.group("to")));
    }
}
