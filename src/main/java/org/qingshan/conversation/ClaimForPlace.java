package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * What somebody wants, and whose address it shall go to: A2 1 寄我妈那, 给李四寄两袋红糖, "A2 1 to Mum". It goes to the kept address that is
 * called so; where none is, it is asked for, and nothing goes to the usual one meanwhile.
 *
 * @param claim what is wanted, without where it goes
 * @param whose as it was said
 * @param address the kept one, null where none is called so
 */
record ClaimForPlace(String claim, String whose, @Nullable Address address) {
    private static final String LEAD = "(?:[,，。;；、\\s]|麻烦|请|帮我|帮忙|都|就|全部?|直接|一起|这[个些次]|给我)*";
    private static final String SENT = "(?:寄|发|邮|快递|送|寄送)";
    private static final String WHOSE = "(?<whose>\\p{IsHan}{1,8}?|[A-Za-z][A-Za-z'’ ]{0,24}?)";
    private static final String END = "(?:去|吧|了|啊|哈|哦|就行|就好|就可以|收|谢谢|[。.!！~\\s])*$";

    /** What is wanted, then where it goes. */
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("^(?<claim>.+?)" + LEAD + "给" + WHOSE + "(?<to>)(?<sent>" + SENT + ")(?:过?去)?" + END),
            Pattern.compile(
                    "^(?:(?:please|pls) )?(?<sent>send|ship|deliver|mail|post) (?<claim>(?:[a-z]?\\d|an? |one |two |three |four |five |six ).+?) (?<to>to) "
                            + WHOSE + "[.! ]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("^(?<claim>.+?)" + LEAD + "(?<sent>" + SENT + ")(?<to>到|往|去|给|回|至)? ?" + WHOSE + END),
            Pattern.compile("^(?<claim>.+?)" + LEAD + "(?<sent>收货?|)(?<to>地址)(?:用|是|写|填|选|:|：)?" + WHOSE + END),
            Pattern.compile("^(?<claim>.+?)[,，;；\\s]+(?<sent>)(?<to>)" + WHOSE + "(?:签?收|那[边里儿])" + END),
            Pattern.compile(
                    "^(?<claim>.+?)[,;. ]+(?:(?:and|please|pls|just|can you|could you) )*(?<sent>send|ship|deliver|mail|post)(?: (?:it|them|that|this|these|those|all|everything|both))? (?<to>to|over to) "
                            + WHOSE + "(?:[, ]+(?:please|pls|thanks|thank you))*[.! ]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^(?<claim>.+?)(?<sent>)[, ]+(?<to>to|for) " + WHOSE
                            + "(?:[, ]+(?:please|pls|thanks|thank you))*[.! ]*$",
                    Pattern.CASE_INSENSITIVE));

    /** Where it goes, then what is wanted. */
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("^" + LEAD + "(?:给|往|到)" + WHOSE + "(?:那[边里儿]?)?(?<to>)(?<sent>" + SENT
                    + ")(?:去|过去|点)?[,，\\s]*(?<claim>.+)$"),
            Pattern.compile("^" + LEAD + "(?<sent>" + SENT + ")(?<to>到|往|去|给|回|至)?" + WHOSE
                    + "(?:那[边里儿])?[,，:：\\s]+(?<claim>.+)$"),
            Pattern.compile("^" + LEAD + "把(?<claim>.+?)(?<sent>" + SENT + ")(?<to>到|往|去|给|回|至)" + WHOSE + END),
            Pattern.compile(
                    "^(?:(?:please|pls|just|can you|could you) )*(?<sent>send|ship|deliver|mail|post) (?<to>)" + WHOSE
                            + " (?<claim>(?:[a-z]\\d|\\d|an? |one |two |three |four |five |six |some ).+)$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^(?:(?<sent>send|ship|deliver|mail|post) )?(?<to>to|for) " + WHOSE + "[,:;] *(?<claim>.+)$",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern HINT = Pattern.compile(
            "[寄发邮送收]|快递|地址|那[边里儿]|\\b(?:to|for|send|ship|deliver|mail|post)\\b", Pattern.CASE_INSENSITIVE);

    /** Him himself, what he has on file, or no place at all: 发货, 寄过来, "to go". */
    private static final Pattern HERE = Pattern.compile(
            "(?:[我俺咱]们?|自己|本人|这|我这|我家|家|过来|出来|出去|回家|到家|老地方|原(?:来的?)?地址|默认(?:的?地址)?|上次(?:的|那个)?(?:地址|地方)?|之前(?:的|那个)?(?:地址|地方)?|同一个(?:地址|地方)|一样的?(?:地址)?|货|快?点|早点|快|顺丰|中通|圆通|韵达|邮政|京东|快递|人|礼|的|来|走|个|你|您|你们|大家|主播|老板)(?:[里边儿这]|的)*"
                    + "|(?:me|us|myself|you|him|her|it|them|that|this|everyone|all|here|home|my (?:usual |old |home )?address|the (?:usual|same|old) (?:address|place|one)|go|eat|try|start|begin|(?:the|my|our) (?:\\w+ ){0,3}(?:cart|order|list|basket|bag|box|parcel|package|last one|max)|today|tonight|tomorrow|now|dinner|lunch|breakfast|free|sure|real|fun|sale|two|three|four|five|six|each|starters?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIN = Pattern.compile(
            "(?:[我俺咱](?:们)?的?)?(?:[老大小]?[妈爸爷奶姐妹哥弟姑舅姨叔婶伯公婆爹娘嫂]{1,2}|外[公婆]|姥[姥爷]|岳[父母]|父母|父亲|母亲|儿子|女儿|闺女|孩子|亲戚|朋友|同[事学]|闺蜜|对象|男朋友|女朋友|老[家乡])(?:家|那)?(?:[里边儿])?"
                    + "|.{0,6}(?:公司|单位|学校|宿舍|办公室|店里?|厂里?|老家|娘家|婆家|工地|家里?|那[边里儿])");

    private static final Pattern ENGLISH_KIN = Pattern.compile(
            "(?i:(?:my|our|the) .+|(?:mum|mom|mother|dad|father|grandma|grandpa|granny|auntie|sister|brother|office|work|home)(?:['’]s)?(?: .+)?)|\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)*");

    private static final Pattern PHONE = Pattern.compile("\\d{7,}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    /** Empty where no such place is named, where it is his usual one, or nothing is surely wanted. Queries where words may say so. */
    static Optional<ClaimForPlace> of(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate()
                || turn.buyer().address() == null
                || said.length() > LONGEST
                || !HINT.matcher(said).find()
                || PHONE.matcher(said).find()
                || AddressReader.asks(said)) {
            return Optional.empty();
        }
        var book = AddressBook.of(turn.buyer());
        return BEFORE.stream()
                .map(pattern -> pattern.matcher(said))
                .flatMap(found -> meant(turn, book, found).stream())
                .findFirst()
                .or(() -> BEHIND.stream()
                        .map(pattern -> pattern.matcher(said))
                        .flatMap(found -> meant(turn, book, found).stream())
                        .findFirst());
    }

    private static Optional<ClaimForPlace> meant(Turn turn, AddressBook book, Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        var whose = found.group("whose").strip();
        var place = AddressReader.read(whose);
        boolean isPlace = place.province() != null;
        var kept = CalledAddress.in(book, whose)
                .or(() -> isPlace ? CalledAddress.at(book, turn.buyer().address(), place) : Optional.empty());
        if (kept.isEmpty() && !isPlace && !isSomewhereElse(found, whose) || !isWanted(turn, found.group("claim"))) {
            return Optional.empty();
        }
        return Optional.of(new ClaimForPlace(found.group("claim").strip(), whose, kept.orElse(null)));
    }

    /** Somebody's place that is not kept: 送 alone makes a present, and "for" says for whom it is, not where it goes. */
    private static boolean isSomewhereElse(Matcher found, String whose) {
        var sent = String.valueOf(found.group("sent"));
        var to = String.valueOf(found.group("to"));
        if (HERE.matcher(whose).matches() || to.equalsIgnoreCase("for") || sent.equals("送") && !"到去往回至".contains(to)) {
            return false;
        }
        boolean isSent = !sent.isEmpty() && !sent.equals("null") || to.equalsIgnoreCase("to");
        return isSent
                && (KIN.matcher(whose).matches()
                        || ENGLISH_KIN.matcher(whose).matches()
                        || PersonName.isWithSurname(whose)
                        || !to.isEmpty() && !to.equals("null") && PersonName.isLikely(whose));
    }

    private static boolean isWanted(Turn turn, String claim) {
        var reading = turn.round().reading(claim, turn.card());
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
    }
}
