package org.qingshan.conversation.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/** What is said of one of several kept addresses, by its place in the list or by whose it is: 第二个改电话, 我妈的电话换成135…, "the phone of the second one". */
public final class ListedAddressWords {
    private static final String PLEASE = "(?:麻烦|请|帮我|帮忙|那|就|还是|把|将|给|我|要|想|对了|不好意思|[,， ]){0,8}";
    private static final String BOOK = "(?:我的?)?(?:收货|收件)?地址";
    private static final String NTH = "(?:" + BOOK + "(?:[里中]的?)?)?第(?<n>[一二三四五六七八九十]|\\d{1,2})(?:个|条|号)?(?:" + BOOK
            + ")?|" + BOOK + "(?<m>[一二三四五六七八九十]|\\d{1,2}号?(?!\\d))";
    private static final String PART = "(?:收[货件]人|联系人|姓名|名字|电话|手机|号码|尾号|门牌|房[间号]|室号|楼[号栋层]|单元|街道|小区|路名|详细地址)";
    private static final String CHANGES = "(?:(?:想|要|得|需要|帮我|请){0,2}(?:改|换|更正|修改)|[写填打输弄搞]错|有误)";

    private static final Pattern SAID =
            Pattern.compile("^" + PLEASE + "(?:" + NTH + ")(?:的|里|上|那个)?[,，:： ]{0,2}(?<words>(?:"
                    + CHANGES + "(?:了|一?下|个|成|为)?的?)" + PART + ".*|" + PART + ".{0,6}?(?:" + CHANGES
                    + "|不对|应该?是|[是为换:：]).*|" + CHANGES + "(?:成|为|给)\\p{IsHan}{2,4}(?:来|签)?[收].*)$");

    private static final Pattern OF_SOMEBODY =
            Pattern.compile("^" + PLEASE + "(?<whose>[我俺咱]?(?:们)?的?(?:" + KinWords.KIN
                    + "|公司|单位|学校|宿舍|老家|办公室)(?:家|那[边里个儿])?)(?:的?(?:收货|收件)?地址)?(?:的|里|上)(?<words>" + PART
                    + "(?:也|要|得|给我)?" + CHANGES
                    + ".*)$");

    private static final String ORDINAL =
            "(?:(?:the |my )?(?<n>first|second|third|fourth|fifth|[1-9](?=st|nd|rd|th))(?:st|nd|rd|th)?(?: one| address)|(?:address|number) (?:no\\.? ?|#)?(?<m>[1-9]))";
    private static final String ENGLISH_PART =
            "(?:(?:mobile|phone|telephone)(?: number)?|recipient|name|(?:house|room|flat|unit|building|apartment) number|street|road)";

    /** "Change the phone of the second one to …", "the second address's phone should be …". */
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?<before>.{0,40}?\\b" + ENGLISH_PART + ") (?:of|on|for|in|at) " + ORDINAL + "\\b(?<behind>.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH_BEFORE = Pattern.compile(
            "^(?<before>(?:(?:please|can you|could you|change|update|correct|fix|for|in|of|on) ){0,3})" + ORDINAL
                    + "(?:['’]s)?[,:]? (?<behind>(?:the )?" + ENGLISH_PART + "\\b.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 100;

    private ListedAddressWords() {}

    /** Whether it may be said of one of them. */
    public static boolean mayBe(String said) {
        return said.length() <= LONGEST
                && (found(said).isPresent() || ofSomebody(said).isPresent());
    }

    /** By its place in the list: groups n or m, and words, or before and behind. */
    public static Optional<Matcher> found(String said) {
        var plain = Normaliser.simplified(said.strip());
        for (var pattern : new Pattern[] {SAID, ENGLISH, ENGLISH_BEFORE}) {
            var found = pattern.matcher(plain);
            if (found.matches() && plain.length() == said.strip().length()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** By whose it is: groups whose and words. */
    public static Optional<Matcher> ofSomebody(String said) {
        var found = OF_SOMEBODY.matcher(Normaliser.simplified(said.strip()));
        return found.matches() ? Optional.of(found) : Optional.empty();
    }
}
