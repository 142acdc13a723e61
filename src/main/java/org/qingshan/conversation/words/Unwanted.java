package org.qingshan.conversation.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Some of what one has is not wanted any more: 两箱不要了, 桃子不要两箱了, "I don't want two of them anymore". Whoever says that gives so much
 * back. Without "any more" it confirms what else is said (两箱就好，不要三箱), and is none.
 */
public final class Unwanted {
    private static final String AMOUNT = "(?<amount>" + AmountWords.NUMBER + AmountWords.MEASURE + ")";

    private static final String NAME = "(?<name>[\\p{IsHan}A-Za-z0-9]{0,8}?)";
    private static final String NOT = "(?:不要|不想要|不用|不拿|不买|别要)";
    private static final String MORE = "(?:了|啦|喽|咯)[吧哈啊呀。.!！~ ]*(?:谢谢)?";

    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile(NAME + "(?:我|那|就|有)?" + NOT + "(?:那|这|其中)?" + AMOUNT + MORE),
            Pattern.compile("(?:我|那|就|有|其中)?(?:的)?" + AMOUNT + NAME + "(?:我|就|都)?" + NOT + MORE),
            Pattern.compile(NAME + "(?:有|的|其中)?" + AMOUNT + "(?:我|就|都)?" + NOT + MORE));

    /** 两箱唔要: as it is said where nobody says 了 behind it. */
    private static final Pattern CANTONESE =
            Pattern.compile("(?:我|咁|就|有|嗰)?" + AMOUNT + NAME + "(?:我|就|都)?唔要(?:了|啦|喇|嘞)?[吧哈啊呀。.!！~ ]*(?:唔该)?");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?:i |we )?(?:do not|don'?t|dont|no longer) (?:want|need) "
                    + "(?<amount>\\d{1,3}|one|two|three|four|five|six|half a)(?: of (?:them|those|these))?"
                    + "(?<unit> (?:box|boxes|bags?|jin|kg|pieces?))?(?: of(?: the)?)?(?<name>(?: [a-z]{2,15}){0,3}?)(?: any ?more| now| after all)[.! ]*");

    /** 别给我留A1了, A1别再给我留了. */
    private static final Pattern KEPT_NO_MORE =
            Pattern.compile("(?<name>[\\p{IsHan}A-Za-z0-9]{0,8}?)(?:就|都|先)?(?:别|不要|不用|不必)再?(?:给我|帮我|替我)(?:再)?留(?:着)?"
                    + "(?<behind>[\\p{IsHan}A-Za-z0-9]{0,8}?)" + MORE);

    /** "I changed my mind, no eggs". */
    private static final Pattern CHANGED_MIND =
            Pattern.compile("(?i)(?:sorry,? |actually,? )?i(?:'ve| have)? changed my mind[,.;:]? (?:so )?no (?:more )?"
                    + "(?<name>[a-z][a-z0-9' ]{1,24}?)(?: for me)?(?:,? please)?[.! ]*");

    private static final String COUNT = "\\d{1,3}|one|two|three|four|five|six";
    private static final String ASKED =
            "(?:(?:please|can i|could i|may i|i want to|i'd like to|i would like to|let me|i will|i'll),? ){0,20}";
    private static final String END = "(?:,? please)?[.!? ]*";

    /** "Give back one box of peaches", "can I give one box of peaches back?": whatever is named there, and however much of it, nobody buys it. */
    private static final Pattern BACK =
            Pattern.compile("(?is)(?:\\b(?:give|hand) back|^" + ASKED + "return) (?<what>(?:\\d|(?:" + COUNT
                    + "|a|an|some|my|the|all)\\b).*)"
                    + "|\\b(?:give|hand) (?!me\\b|us\\b|back\\b)(?<thing>(?:[\\w'.]+ ){1,7})(?<!\\b(?:be|am|i'm|right|come|coming|go|pay|get|money|call) )back"
                    + END + "$");

    /** 我没要44盒, "I never ordered 44 boxes": what was made of his words, and nothing that he wants. */
    private static final Pattern NEVER = Pattern.compile(
            "(?i)[\\p{IsHan}]{0,1}我?(?:可|并|从来|根本|刚才|什么时候|从){0,2}没有?(?:说过?|想过?)?(?:要|买|订|定|下单?|点|拍)过?(?:那么多|这么多|"
                    + AmountWords.NUMBER + AmountWords.MEASURE + ")(?:的)?[\\p{IsHan}]{0,6}+[。.!！~～ ]*"
                    + "|(?:no,? |hey,? |sorry,? ){0,3}i (?:never|didn'?t|did not|have not|haven'?t) (?:want(?:ed)?|order(?:ed)?|ask(?:ed)? for|bought|buy|say|said) (?:"
                    + COUNT
                    + "|\\d{1,4}|that many|so many)(?: (?:boxes|box|bags?|jin|kg|packs?))?(?: of [a-z ]{2,20})?[.! ]*");

    private static final Pattern NOTHING_ELSE = Pattern.compile("(?i)" + ASKED);

    /** What is to go back, where it is said how much. */
    private static final Pattern BACK_AMOUNT = Pattern.compile("(?i)(?<amount>" + COUNT
            + ")(?<unit> ?(?:box|boxes|bags?|jin|kg|pieces?))?"
            + "(?: of(?: the| my)?)?(?<name>(?: [a-z][a-z0-9]{1,14}){0,3}?)(?<box> (?:box|boxes|bags?))?" + END);

    /** Whether it can be given back: that wants an answer. */
    private static final Pattern WHETHER = Pattern.compile(
            "(?:能不能|可不可以|可否|能否|可以不可以).{0,6}退|[能可]以?退.{0,12}[吗么嘛?？]|[能可]以?退.{0,4}(?:[不没]|$)"
                    + "|(?:能不能|可不可以|可否|能否|能|可以)(?:给我|帮我|请|麻烦){0,2}(?:把)?[^,，。;；]{0,8}(?:去掉|拿掉|删掉|删了|取消|拿走)[^,，。;；]{0,6}"
                    + "|(?:能不能|可不可以|可否|能否|能|可以)(?:给我|帮我|再|先){0,2}(?:减|少要|少|扣)(?:掉|去)?[\\d一二两三四五半][^,，。;；]{0,4}[吗么嘛?？]"
                    + "|^[^,，。;；]{0,8}不要(?:了)?(?:行吗|行不行|可以吗|可不可以|好吗|成吗)|^(?:能不能|可不可以|可以|能)不要[^,，。;；0-9]{1,8}[吗么嘛?？]"
                    + "|(?i:^(?:(?:hi|hello|please|so|and),? ){0,20}(?:can|could|may) (?:i|we) .*\\b(?:return|back|drop|remove|cancel|take off)\\b)",
            Pattern.DOTALL);

    private static final Pattern ASKING = Pattern.compile(
            "(?:请问|我){0,20}(?:能不能|可不可以|可否|能否|可以不可以|可以|能|可)(?:给我|帮我|先|再|只){0,20}(?=退|把|取消|去掉|拿掉|删|不要)|(?<=不要|不要了)(?:行吗|行不行|可以吗|可不可以|好吗|成吗)|[吗么嘛啊呀呢?？]+[\\s。.!]*$"
                    + "|(?i:^(?:(?:hi|hello|please|so|and),? ){0,20}(?:can|could|may) (?:i|we|you) (?:please )?)");

    /** 你发错了，我要的是两箱, 收到两箱只有一箱: of what has come. 老板发错了 calls the seller, and puts right what was written. */
    private static final Pattern SENT_WRONG =
            Pattern.compile("(?:(?:你们?|您|店家)(?:给我|又|是不是|都){0,3}|(?:老板|主播)(?:给我|又|是不是){1,2})(?:发|寄|送|拿|配)错"
                    + "|收到[^,，。.;；再还]{0,8}(?:只有|才)[\\d一二两三四五六七八九十半]"
                    + "|(?i:\\byou(?: guys)?(?: have)? (?:sent|shipped|gave)(?: me)? (?:the )?wrong)");

    /** 鸡蛋不要了嘛: said softly, and no question. */
    private static final Pattern SOFTLY =
            Pattern.compile("(?<said>[^,，。?？]{1,12}?(?:(?<!要)不要|不想要|不买|退掉?)了)(?:嘛|嘞|喔|哟|咧|捏|噻|唦|呗|撒)[。.!！~～ ]*");

    private static final int LONGEST = 60;

    private Unwanted() {}

    /** Whether the shop has sent something else than was ordered: the amount that was meant is no new wish. */
    public static boolean isSentWrong(String said) {
        return said.length() <= 2 * LONGEST && SENT_WRONG.matcher(said).find();
    }

    /** The same wish, said or asked about, in the words of the claim grammar; empty if it is something else. Most messages are told apart by a glance. */
    public static Optional<String> givenBack(String said) {
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var words = said.strip();
        if (isAskedWhether(words)) {
            return Optional.of(ASKING.matcher(words).replaceAll(""));
        }
        var softly = SOFTLY.matcher(words);
        if (softly.matches()) {
            return Optional.of(softly.group("said"));
        }
        var cantonese = CANTONESE.matcher(words.indexOf('唔') < 0 ? "" : Normaliser.simplified(words));
        if (cantonese.matches()) {
            return Optional.of("退" + cantonese.group("amount") + cantonese.group("name"));
        }
        return words.indexOf('不') >= 0 || words.indexOf('别') >= 0 ? inChinese(words) : inEnglish(words);
    }

    /** Some of what one has is given back, in the words of the claim grammar; of something that has come it may be a return of goods. */
    public static Optional<String> returned(String said) {
        var back = BACK.matcher(said.strip());
        if (said.length() > LONGEST
                || !back.find()
                || !NOTHING_ELSE
                        .matcher(said.strip().substring(0, back.start()))
                        .matches()) {
            return Optional.empty();
        }
        var what = back.group("what") == null ? back.group("thing") : back.group("what");
        return Optional.of(BACK_AMOUNT.matcher(what.strip()))
                .filter(Matcher::matches)
                .map(Unwanted::dropped);
    }

    /** Whether something is to go back, so that none of it is offered. */
    public static boolean isGivenBack(String said) {
        return said.length() <= 2 * LONGEST && BACK.matcher(said.strip()).find();
    }

    /** 能退两箱吗, "can I return two boxes?": nothing is given back by that. */
    public static boolean isAskedWhether(String said) {
        return said.length() <= 2 * LONGEST && WHETHER.matcher(said.strip()).find();
    }

    private static String dropped(Matcher sentence) {
        var unit = Optional.ofNullable(sentence.group("unit")).or(() -> Optional.ofNullable(sentence.group("box")));
        return "drop " + sentence.group("amount") + unit.map(one -> one + " of").orElse("") + sentence.group("name");
    }

    private static Optional<String> inChinese(String words) {
        var kept = KEPT_NO_MORE.matcher(words);
        if (kept.matches() && !(kept.group("name") + kept.group("behind")).isEmpty()) {
            return Optional.of(kept.group("name") + kept.group("behind") + "不要了");
        }
        return CHINESE.stream()
                .map(sentence -> sentence.matcher(words))
                .filter(Matcher::matches)
                .map(sentence -> "退" + sentence.group("amount") + sentence.group("name"))
                .findFirst();
    }

    private static Optional<String> inEnglish(String words) {
        var changed = CHANGED_MIND.matcher(words);
        if (changed.matches()) {
            return Optional.of("cancel " + changed.group("name"));
        }
        return Optional.of(ENGLISH.matcher(words))
                .filter(Matcher::matches)
                .map(sentence -> "drop " + sentence.group("amount")
                        + Optional.ofNullable(sentence.group("unit")).orElse("") + sentence.group("name"));
    }

    /** Whether he says of so much that he has never wanted it, and no more. */
    public static boolean isNever(String said) {
        return NEVER.matcher(Normaliser.simplified(said).strip()).matches();
    }
}
