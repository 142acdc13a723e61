package org.qingshan.conversation.dialogue;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.CalledAddress;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * One of several kept addresses of which a part is put right, by its place in the list or by whose it is: 第二个改电话, 我妈的电话换成135…, "the
 * phone of the second one should be …".
 *
 * @param words what is said of it
 * @param isNumbered it is called by its place in the list
 */
public record ListedAddress(Address address, String words, boolean isNumbered) {
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

    /** Whether it may be said of one of them. */
    public static boolean mayBe(String said) {
        return said.length() <= LONGEST
                && (found(said).isPresent() || ofSomebody(said).isPresent());
    }

    /** Empty where it is of none in particular. Refuses what is not in the list. */
    static Optional<ListedAddress> in(Turn turn) {
        var said = turn.said().strip();
        if (!turn.isPrivate()
                || turn.buyer().address() == null
                || !mayBe(said)
                || AddressReader.asks(said)
                || AddressReader.looksLikeAddress(said)) {
            return Optional.empty();
        }
        return found(said)
                .map(one -> numbered(turn, one, said))
                .or(() -> ofSomebody(said).flatMap(one -> called(turn, one, said)));
    }

    /** The same, unless it is the one that is talked about anyway. */
    static Optional<ListedAddress> newly(Turn turn, Optional<AddressDraft> open) {
        return in(turn).filter(one -> open.filter(draft -> draft.hasReading()
                        && (draft.instead() == null
                                ? !one.isNumbered
                                : one.address.id().equals(draft.instead())))
                .isEmpty());
    }

    /** As if it had just been read back, with what is said of it; what was asked of another one before is left. */
    AddressDraft begun(Turn turn) {
        var draft = KeptAddress.listed(turn, address);
        turn.readOnly(words);
        return draft;
    }

    private static ListedAddress numbered(Turn turn, Matcher found, String said) {
        var number = SmallNumber.of(Objects.requireNonNullElse(found.group("n"), found.group("m"))
                .replace("号", "")
                .toLowerCase(Locale.ROOT));
        var address = AddressBook.of(turn.buyer())
                .find(String.valueOf(number))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ADDRESS, Map.of("which", number)));
        return new ListedAddress(address, words(found, said), true);
    }

    private static Optional<ListedAddress> called(Turn turn, Matcher found, String said) {
        var whose = said.substring(found.start("whose"), found.end("whose"));
        var book = AddressBook.of(turn.buyer());
        var isOpen = turn.chat().openDialogue(turn.sale().now()).isPresent();
        if (!isOpen && book.all().size() > 1 && CalledAddress.allIn(book, whose).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_ADDRESS, Map.of("which", whose));
        }
        return CalledAddress.in(book, whose).map(address -> new ListedAddress(address, words(found, said), false));
    }

    private static String words(Matcher found, String said) {
        return found.pattern().pattern().contains("<words>")
                ? said.substring(found.start("words"))
                : said.substring(found.start("before"), found.end("before"))
                        + said.substring(found.start("behind"), found.end("behind"));
    }

    private static Optional<Matcher> found(String said) {
        var plain = Normaliser.simplified(said.strip());
        for (var pattern : new Pattern[] {SAID, ENGLISH, ENGLISH_BEFORE}) {
            var found = pattern.matcher(plain);
            if (found.matches() && plain.length() == said.strip().length()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<Matcher> ofSomebody(String said) {
        var found = OF_SOMEBODY.matcher(Normaliser.simplified(said.strip()));
        return found.matches() ? Optional.of(found) : Optional.empty();
    }
}
