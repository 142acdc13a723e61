package org.qingshan.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;

/**
 * What is wanted, and beside it something of where it goes that is no whole address: A1 两箱，地址改成文三路8号 puts the kept one right, A1
 * 两箱，寄到文三路8号 begins another, 上面那单改成寄妈妈家，A3 两袋也一起 is of an order that there is.
 *
 * @param claim what is wanted, beyond doubt
 * @param where the other half, or only the place that it names
 */
public record BesidesClaim(String claim, String where) {
    private static final Pattern BETWEEN = Pattern.compile(
            "[,，;；。.\\n]\\s*|(?<=[箱斤盒袋包份个瓶罐])\\s+|(?<=[号室栋幢楼\\d])\\s+|\\s+(?=门牌|房号|房间号|电话|手机|地址|收[货件]人|名字|姓名)");

    private static final Pattern ADDRESS = Pattern.compile("地址|address", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ADDRESS = Pattern.compile(
            "地址|电话|手机|号码|门牌|房号|房间|收[货件]人|名字|姓名|[号室栋幢楼座]|单元|\\b(?:address|phone|mobile|number|street|road|house|building|block|flat|apartment|unit|room)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 电话留139…, "phone 139…": of a buyer with another number. */
    private static final Pattern PHONE = Pattern.compile(
            "(?:收货|收件|联系)?人?的?(?:电话|手机)(?:号码?)?(?:请|就|要|先|改|换){0,3}(?:留|用|打|写|填|是|成|为)?[:： ]?(?<zh>1[3-9]\\d[\\d -]{8,10}\\d?)[吧哦啊。.!！\\s]*"
                    + "|(?:(?:and|but|please|with|use|the|my|this|different) ){0,4}(?:phone|mobile)(?: number)?(?: is|:| to use is|=)? ?(?<en>1[3-9]\\d[\\d -]{8,10}\\d?)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** A house in a street, without its town: 寄到文三路8号. */
    private static final Pattern STREET = Pattern.compile(
            "(?:麻烦|请|帮我|都|就|直接){0,3}(?:(?:寄|发|送|邮)(?:到|往|去|给)?|(?:收货|收件)?地址(?:是|写|填|:|：)?) ?(?<part>(?![改换])\\p{IsHan}{1,12}(?:路|街|大道|巷|弄|胡同|小区|花园|新村|苑)[\\p{IsHan}\\d\\s-]{0,12}\\d{1,5} ?(?:号|栋|幢|室|弄)?[\\p{IsHan}\\d-]{0,12})");

    /** Only the house: 寄5栋, 送到3单元502室, "send to flat 5"; a number alone may be of goods. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?:麻烦|请|帮我|都|就|直接){0,3}(?:(?:寄|发|送|邮)(?:到|往|去|给)?|(?:收货|收件)?地址(?:是|写|填|[:：])?) ?(?<zh>(?:\\d{1,4}(?:号楼|栋|幢|座|楼|单元|室|号) ?){1,4}\\d{0,4})(?:[吧哦啊。.!！\\s]){0,3}"
                    + "|(?:please ){0,2}(?:send|ship|deliver)(?: it| them)? to (?:the )?(?<en>(?:house|building|block|flat|apartment|unit|room)(?: number| no\\.?)? ?\\d{1,4}[a-z]?)(?: please| instead)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final String CHANGED =
            "(?:(?:的?(?:收货|收件)?地址)?(?:都|也|就|帮我|给我|要|想){0,3}(?:改|换){1,2}(?:一下)?(?:成|到|为)?(?=[寄发送邮])|(?:都|也|就|帮我|给我){1,3}(?=[寄发送邮]))";
    private static final Pattern OF_ORDER = Pattern.compile(
            "(?:(?:麻烦|请|帮我|把|那|对了|还有|另外|也|老板|[,， ]){0,4}(?:(?:上面|上一|前面|前一|刚才|刚刚|刚下|之前|那|这|第一|上){1,2}的?(?:那|这|一){0,2}(?:个|份)?(?:订单|单子?|份|包裹)|我?的?订单)"
                    + CHANGED + ")"
                    + "|^(?:(?:please|and|also|can you|could you|ok|actually)[, ]+){0,4}(?=(?:send|ship|redirect|move|change) (?:my|the|that|this) (?:(?:last|previous|first|earlier|other|above) )?(?:order|one|parcel) )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_PLACE = Pattern.compile(
            "(?:send|ship|redirect|move|change) (?:my|the|that|this) (?:\\w+ )?(?:order|one|parcel) to (?<whose>[a-z][a-z'’ -]{0,30}?)(?: instead| too| please){0,3}[.! ]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile(
            "^(?:还有|另外|顺便|再|and|also|plus|[, ]){1,6}+|(?:也|都)?(?:一起|一块儿?|跟着)(?:寄|发|送)?(?:过去|去)?[吧了啊 ]*$| (?:too|as well|along)(?: please)?$",
            Pattern.CASE_INSENSITIVE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 90;

    /** A part of the kept address that is to be another; who gets it, alone, makes it somebody else's. */
    static Optional<BesidesClaim> correction(Turn turn) {
        return isOfAddress(turn) ? cut(turn, half -> corrected(half).or(() -> house(turn, half))) : Optional.empty();
    }

    /** A part of the address that is just being looked at, beside what is wanted or may be: more of it is meant then than of the kept one. */
    static Optional<BesidesClaim> ofOpen(Turn turn) {
        return isOfAddress(turn)
                ? cut(
                        turn,
                        half -> AddressReader.correction(half)
                                .filter(one -> !one.right().isBlank() && (one.explicit() || one.part() != null))
                                .map(one -> half.strip()),
                        claim -> turn.round().reading(claim, MeantCard.of(turn)).kind() != ClaimReading.Kind.NONE)
                : Optional.empty();
    }

    private static boolean isOfAddress(Turn turn) {
        return OF_ADDRESS.matcher(Normaliser.simplified(turn.said())).find();
    }

    /** Whether more is said than what shall be another of the address. */
    public static boolean isSaid(Turn turn) {
        return correction(turn).isPresent();
    }

    private static Optional<String> corrected(String half) {
        var phone = PHONE.matcher(half.strip());
        if (phone.matches()) {
            var digits = phone.group("zh") == null ? phone.group("en") : phone.group("zh");
            return Optional.of("电话改成" + digits.strip());
        }
        return AddressReader.correction(half)
                .filter(one -> one.explicit() && !one.right().isBlank())
                .filter(one -> one.part() == null ? ADDRESS.matcher(half).find() : one.part() != Part.RECIPIENT)
                .map(one -> half.strip());
    }

    /** Another house than the kept one; empty where it is that. */
    private static Optional<String> house(Turn turn, String half) {
        var usual = turn.buyer().destination();
        var said = HOUSE.matcher(Normaliser.simplified(half.strip()));
        return usual == null || !said.matches()
                ? Optional.empty()
                : Stream.of("zh", "en")
                        .map(said::group)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(number -> !isIn(usual.detail(), number))
                        .map(BesidesClaim::putRight)
                        .findFirst();
    }

    private static String putRight(String number) {
        if (number.codePointAt(0) < 0x80 && Character.isLetter(number.charAt(0))) {
            var digits = number.replaceFirst("^\\D+", "");
            return number.startsWith("house") ? "change the house number to " + digits : "sorry, " + number;
        }
        return "地址改成" + number;
    }

    private static boolean isIn(String detail, String number) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)", Pattern.CASE_INSENSITIVE)
                .matcher(Normaliser.simplified(detail))
                .find();
    }

    /** As somebody else's part of an address, that it is asked for and read back. */
    static Optional<ToldWhere> street(Turn turn) {
        return isOfAddress(turn)
                ? cut(turn, BesidesClaim::street).map(both -> new ToldWhere(both.claim, "", both.where))
                : Optional.empty();
    }

    private static Optional<String> street(String half) {
        return Optional.of(STREET.matcher(half.strip()))
                .filter(Matcher::matches)
                .map(found -> found.group("part"));
    }

    /** Where an order that there is shall go instead. */
    static Optional<BesidesClaim> moved(Turn turn) {
        return OF_ORDER.matcher(Normaliser.simplified(turn.said())).find()
                ? cut(turn, half -> moved(turn, half))
                : Optional.empty();
    }

    private static Optional<String> moved(Turn turn, String half) {
        var plain = Normaliser.simplified(half.strip());
        var english = ENGLISH_PLACE.matcher(plain);
        if (english.find()) {
            return Optional.of(english.group("whose"));
        }
        return OF_ORDER.matcher(plain).find()
                ? PlaceSaid.in(half)
                        .filter(place -> place.way() == PlaceSaid.Way.SENT && place.mayBeMeant())
                        .filter(place -> place.isElsewhere()
                                || !CalledAddress.meant(turn, place.whose()).isEmpty())
                        .map(PlaceSaid::whose)
                        .findFirst()
                : Optional.empty();
    }

    /** The first place to cut it where one half is wanted beyond doubt, and the other is of where. */
    private static Optional<BesidesClaim> cut(Turn turn, Function<String, Optional<String>> where) {
        return cut(turn, where, claim -> ClaimForPlace.isWanted(turn, claim));
    }

    private static Optional<BesidesClaim> cut(
            Turn turn, Function<String, Optional<String>> where, Predicate<String> isWanted) {
        var said = turn.said();
        return said.length() > LONGEST || AddressReader.asks(said)
                ? Optional.empty()
                : BETWEEN.matcher(said)
                        .results()
                        .flatMap(gap -> Stream.of(
                                List.of(said.substring(0, gap.start()), said.substring(gap.end())),
                                List.of(said.substring(gap.end()), said.substring(0, gap.start()))))
                        .flatMap(halves -> where.apply(halves.get(1)).stream()
                                .map(place -> new BesidesClaim(plain(halves.get(0)), place)))
                        .filter(both -> isWanted.test(both.claim) && isAlone(turn, both.where))
                        .findFirst();
    }

    /** A1两箱，地址改成文三路8号，A3一袋: what is behind the street is wanted too. */
    private static boolean isAlone(Turn turn, String place) {
        return turn.round().named(place).isEmpty();
    }

    private static String plain(String claim) {
        return JOINED.matcher(claim.strip()).replaceAll("");
    }
}
