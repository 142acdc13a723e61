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
            "(?:你们|请问|问下|那){0,20}(\\p{IsHan}{2,8}?)(?:那边|那里|这边|这里)?(?:你们)?(?:能不能|可不可以|可以|能|给|也)?(?:[送寄发]不[送寄发]|[送寄发](?:得?到|得了|过[来去])?)(?:货|快递)?(?=吗|么|嘛|不|没|呢|$|\\P{IsHan})");

    private static final Pattern ASKED = Pattern.compile(
            "\\?|行(?=[,，\\s]*[我俺]?就)|吗|么$|嘛$|不$|多少|几块|几钱|贵不贵|能|可以|[送寄发]不[送寄发]|可不可以|行不行|^(?:do|can|will|could|would|how|what|whats|what's|is|are)\\b");

    /** "How long to Beijing", 发到上海要几天; "how long to cook" asks for something else. */
    private static final Pattern HOW_LONG = Pattern.compile(
            "\\bhow (?:long|many days|soon|fast) (?:is it |does it take |will it take )?(?:to|until) ([a-z ]{3,30})"
                    + "|(?:寄|发|送|快递|运|到|去)(?:到|去|往)?(\\p{IsHan}{2,8}?)(?:大概|一般|大约|差不多|那边)?(?:要|得|需要)?(?:几天|多少天|多久|多长时间)");

    private ShippingWords() {}

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
        return first.find() ? AddressReader.read(first.group(1)).province() : null;
    }

    /** What was found in each of a pattern's groups. */
    private static Stream<String> places(Matcher found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull);
    }
}
