package org.qingshan.conversation.question;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;

/** Questions whether a parcel goes to a place and what that costs, where no word for shipping fees is said: 寄新疆多少钱. */
final class ShippingWords {
    private static final Pattern SENT = Pattern.compile(
            "(?:寄|发|邮|送|快递|运)(?:得?到|去|往|至|的到)?(\\p{IsHan}{2,8}?)(?=吗|么|嘛|多少|几|要|贵|的|呢|吧|不|行|可以|$|\\P{IsHan})"
                    + "|\\b(?:(?:ship|send|deliver)s? (?:it |them |parcels )?|(?:shipping|delivery|postage|fees?|costs?|charges?) )to ([a-z ]{3,30})"
                    + "|\\b(?:available|delivered|ship|deliver|delivery|shipping) (?:in|for) ([a-z ]{3,30})");

    /** 北京能送吗, 西藏那边发不发货. */
    private static final Pattern PLACE_FIRST = Pattern.compile(
            "(?:你们|请问|问下|那){0,20}(\\p{IsHan}{2,8}?)(?:那边|那里|这边|这里)?(?:你们)?(?:能不能|可不可以|可以|能|给|也)?(?:[送寄发]不[送寄发]|[送寄发](?:得?到|得了|过[来去])?)(?:货|快递)?(?=吗|么|嘛|[不没无冇未伐]|呢|$|\\P{IsHan})");

    private static final Pattern ASKED = Pattern.compile(
            "\\?|行(?=[,，\\s]*[我俺]?就)|吗|么$|嘛$|[不没无冇未伐][啊呀]?$|多少|几块|几钱|贵不贵|能|可以|[送寄发]不[送寄发]|可不可以|行不行|^(?:do|can|will|could|would|how|what|whats|what's|is|are)\\b");

    /** "How long to Beijing", 发到上海要几天; "how long to cook" asks for something else. */
    private static final Pattern HOW_LONG = Pattern.compile(
            "\\bhow (?:long|many days|soon|fast) (?:is it |does it take |will it take )?(?:to|until) ([a-z ]{3,30})"
                    + "|(?:寄|发|送|快递|运|到|去)(?:到|去|往)?(\\p{IsHan}{2,8}?)(?:大概|一般|大约|差不多|那边)?(?:要|得|需要)?(?:几天|多少天|多久|好久|多长时间|(?:啥|什么)时候)");

    /** Other countries, whichever. */
    private static final Pattern ABROAD = Pattern.compile(
            "(?:寄|发|邮|送|快递|运)(?:货)?(?:得?到|去|往|至)?(?:国外|海外|境外|外国|国际)|(?:国外|海外|境外|外国)(?:那边|的话)?(?:能不能|可不可以|可以|能|也|给|都|你们){0,3}[寄发邮送]|[出跨]国(?:寄|发|邮)|国际(?:快递|件|运费|邮寄|物流)"
                    + "|\\b(?:ship|shipping|send|deliver|delivery|post|mail)s? (?:it |them |parcels |anything )?(?:abroad|overseas|internationally|worldwide|out(?:side)?(?: of)? (?:the country|china)|(?:to )?(?:other|foreign|any|another) countr(?:y|ies))\\b"
                    + "|\\b(?:international|overseas|worldwide) (?:shipping|delivery|orders?|parcels?|post(?:age)?)\\b");

    private static final Pattern TO_COUNTRY = Pattern.compile(
            "(?:寄|发|邮|送|快递|运)(?:得?到|去|往|至|的到)?(\\p{IsHan}{2,8}?)(?=吗|么|嘛|多少|几|要|贵|的|呢|吧|不|行|可以|运费|$|\\P{IsHan})"
                    + "|\\b(?:(?:ship|send|deliver|post|mail)s?(?: (?:it|them|parcels|this|to me|one|some))?|shipping|delivery|postage|fees?|costs?|charges?) to (?:the )?([a-z. ]{3,30}|uk|u\\.k)"
                    + "|\\b(?:available|delivered|ship|deliver|delivery|shipping) (?:in|for) (?:the )?([a-z. ]{3,30})");

    /** 我在美国，能寄吗, "I live in Germany, can you ship?" */
    private static final Pattern LIVES = Pattern.compile(
            "(?:我|人|朋友|孩子|儿子|女儿|家人|亲戚|爸妈|父母|他们?|她们?)(?:现在|都)?(?:住在|在|住)(\\p{IsHan}{2,8}?)(?=[,， ]|能|可以|你们|也|的|怎么|寄)"
                    + "|\\b(?:i|we|he|she|they)(?:'m| am|'re| are| is)?(?: currently)?(?: live| living| based| lives)? in (?:the )?([a-z. ]{3,30}?)(?=[,.;?]| can| could| do| will| would| and| is|$)");

    private static final Pattern SENDS = Pattern.compile("[寄发邮送收买订]|下单|\\b(?:ship|send|deliver|order|buy|post|mail)");

    /** Where somebody buys or collects is told by nobody's home. */
    private static final Pattern SENT_AT_ALL = Pattern.compile("[寄邮]|[发送]货|能[发送]|\\b(?:ship|deliver)");

    private static final Pattern FROM_ABROAD = Pattern.compile(
            "(?:国外|海外|境外|外国)(?:的)?(?:朋友|华人|亲戚|人|同胞|这边)?(?:能|可以|也能|也可以|能不能|可不可以)(?:收|买|订|下单|寄)|\\b(?:order|buy) (?:it |them |this )?from (?:abroad|overseas|another country|outside (?:of )?china)\\b");

    /** 寄给 us is nobody's country. */
    private static final Pattern TO_US =
            Pattern.compile("\\bto (?:the US|US|USA|the U\\.S\\.?A?|U\\.S\\.A?|the us|the usa|usa)\\b");

    private static final Pattern FEE = Pattern.compile("(?:运|邮|快递|寄)费|邮资");

    /** 多少钱一箱，运费呢, 连运费多少钱. */
    private static final Pattern GOODS_PRICE =
            Pattern.compile("[一每\\d] ?[箱盒袋斤份个瓶件]|卖|价|这个|那个|[连含带加和算包跟](?:上|着)?(?:运|邮|快递|寄)费|[,，;。.]");

    private ShippingWords() {}

    /** Whether it is asked whether parcels go to another country, or what that costs. */
    static boolean isAbroad(String text, String plain) {
        if (!ASKED.matcher(plain).find()) {
            return false;
        }
        var led = TO_COUNTRY.matcher(plain);
        while (led.find()) {
            if (places(led).anyMatch(AddressReader::isAbroad)) {
                return true;
            }
        }
        var first = PLACE_FIRST.matcher(plain);
        var lives = LIVES.matcher(plain);
        if (SENDS.matcher(plain).find() && lives.find() && places(lives).anyMatch(AddressReader::isAbroad)) {
            return true;
        }
        return ABROAD.matcher(plain).find()
                || FROM_ABROAD.matcher(plain).find()
                || TO_US.matcher(text).find()
                || first.find() && AddressReader.isAbroad(first.group(1));
    }

    /** 邮费贵不贵, 到新疆多少钱运费: what it costs is asked of the shipping, and of nothing on sale. */
    static boolean isOfFeeAlone(String plain) {
        return FEE.matcher(plain).find() && !GOODS_PRICE.matcher(plain).find();
    }

    /** Whether it is asked how long a parcel takes to a province that is named. */
    static boolean isOfTheWay(String plain) {
        var asked = HOW_LONG.matcher(plain);
        return asked.find()
                && places(asked).anyMatch(place -> AddressReader.read(place).province() != null);
    }

    /** The full name of the province that is asked about; null if none is. */
    static @Nullable String province(String plain) {
        if (!ASKED.matcher(plain).find()) {
            return null;
        }
        var sent = SENT.matcher(plain);
        while (sent.find()) {
            var province =
                    AddressReader.read(places(sent).findFirst().orElse("")).province();
            if (province != null) {
                return province;
            }
        }
        var first = PLACE_FIRST.matcher(plain);
        var named = first.find() ? AddressReader.read(first.group(1)).province() : null;
        return named == null ? livesIn(plain) : named;
    }

    /** 我在长沙，能寄吗. */
    private static @Nullable String livesIn(String plain) {
        var lives = LIVES.matcher(plain);
        return SENT_AT_ALL.matcher(plain).find() && lives.find()
                ? places(lives)
                        .map(place -> AddressReader.read(place).province())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What was found in each of a pattern's groups. */
    private static Stream<String> places(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull);
    }
}
