package org.qingshan.conversation.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;

/** What somebody asks the price of, with how much of each: 两箱黄桃加一袋红糖寄到广州一共多少钱. It asks, and orders nothing. */
public final class PricedTogether {
    /** Letters; nobody asks it in more, and it bounds the time. */
    private static final int LONGEST = 120;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:请问|问一下|问下|想问一?下?|老板娘?|主播|亲|你好|您好|我?如果|假如|要是|hi|hello|hey|and|so|so,|please)[,，\\s]*){0,4}+"
                    + "(?:(?:how much (?:is|are|for|would|do|does|will)|what(?: is|'s|s| are| would be| do| does)?(?: the)? (?:total|price|cost)(?: price| cost)?(?: for| of)?"
                    + "|(?:the |my )?(?:total|price|cost)(?: price| cost)?(?: for| of)) )?+");

    /** A sentence may stand before it, and then something may be wanted in that. */
    private static final Pattern CHINESE = Pattern.compile(
            "(?:[,，\\s]*(?:寄|发|送|邮)(?:到|往|去|给)\\p{IsHan}{2,8}?)?+[,，\\s]*(?:那|我|是|要|得|会|大概|算下来|加起来|加在一起|一起|一共|总共|合计|拢共|共|总价|的话|需要|付|给|,|，){0,8}"
                    + "(?:多少(?:钱|块|元)?|几多钱?|几块钱?|什么价|怎么算)(?:一共|总共|合计)?[呢啊呀了吧的\\s?？!！.。]*$");

    private static final Pattern DESTINATION = Pattern.compile(
            "(?:寄|发|送|邮)(?:到|往|去|给)\\p{IsHan}{2,8}$|,? (?:shipped |sent |delivered )?to [a-z]{3,20}(?: city| province)?$");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:,? (?:in total|in all|altogether|all together|total|together|cost|come to|be|please|how much(?: is (?:it|that))?(?: in total)?)){0,3}[\\s?!.]*$");

    /** How much is at the end, where no such words are at the beginning. */
    private static final Pattern ASKED_LAST = Pattern.compile("how much");

    private PricedTogether() {}

    /** Empty where nothing is, and where something else is said beside it. */
    public static Optional<List<Claim>> in(String text, Lineup lineup) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(text);
        var before = BEFORE.matcher(plain);
        int from = before.lookingAt() ? before.end() : 0;
        boolean begins = from > 0 && before.group().matches(".*(?:how much|total|price|cost).*");
        var rest = plain.substring(from);
        var chinese = CHINESE.matcher(rest);
        if (chinese.find()) {
            return claims(rest.substring(0, chinese.start()), lineup);
        }
        var english = ENGLISH.matcher(rest);
        boolean asks =
                english.find() && (begins || ASKED_LAST.matcher(english.group()).find());
        return asks ? claims(rest.substring(0, english.start()), lineup) : Optional.empty();
    }

    private static Optional<List<Claim>> claims(String words, Lineup lineup) {
        var reading = ClaimReader.read(DESTINATION.matcher(words.strip()).replaceFirst(""), lineup);
        boolean adds = reading.kind() == ClaimReading.Kind.CLAIMS
                && !lineup.named(words).isEmpty()
                && reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return adds ? Optional.of(reading.claims()) : Optional.empty();
    }
}
