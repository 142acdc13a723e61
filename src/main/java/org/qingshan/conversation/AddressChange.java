package org.qingshan.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;

/**
 * Who wants his parcels to go somewhere else and does not say where, beside what he orders: 黄桃两箱，改地址.
 *
 * @param rest what else is said
 * @param change the words of the change
 */
public record AddressChange(String rest, String change) {
    private static final List<Pattern> SAID = List.of(
            zh("我?(?:想|要|需要)?(?:改|换|修改|更改|更换)(?:一?下|个|一个)?(?:我的|新的?|收货|收件){0,20}地址"),
            zh("(?:收货|收件)?地址(?:我)?(?:不对|(?:写|填|发|弄)?错|(?:想|要|得|需要)?(?:改|换)(?:一?下|个)?)"),
            Pattern.compile(
                    "(?:please |pls |can i |could i |may i |i |want to |need to |have to |would like to |like to |'d ){0,20}"
                            + "(?:change|update|edit|correct|fix)(?: my| the| our)?(?: delivery| shipping)? address(?: please)?[.!? ]*"),
            Pattern.compile(
                    "(?:that's |it's |it is )?(?:my |the )?(?:wrong address|address is (?:wrong|not right|incorrect))[.! ]*"));

    private static final Pattern BETWEEN = Pattern.compile("[,，。;；.!！\\n]\\s*|\\s+(?:and |also )?");
    private static final Pattern AHEAD =
            Pattern.compile("^(?:(?:and|also|but|plus|另外|还有|然后|顺便|对了|不过)[,， ]{0,2}){1,3}", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private static Pattern zh(String sentence) {
        return Pattern.compile("(?:麻烦|请|帮我|那|就|还是|都|把|给我){0,20}" + sentence + "(?:吧|了|好了|就行|就好|就可以|谢谢){0,20}[。.!！~ ]*");
    }

    /** Whether that is said, and no more. */
    public static boolean isSaid(String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST
                && SAID.stream().anyMatch(sentence -> sentence.matcher(text).matches());
    }

    /** Empty where nothing is ordered beyond doubt, or nothing said of an address. */
    static Optional<AddressChange> beside(Turn turn) {
        var said = turn.said().strip();
        if (said.length() > LONGEST
                || !Normaliser.simplified(said).contains("地址")
                        && !said.toLowerCase(Locale.ROOT).contains("address")) {
            return Optional.empty();
        }
        return BETWEEN.matcher(said)
                .results()
                .flatMap(gap -> Stream.of(
                        of(said.substring(0, gap.start()), said.substring(gap.end())),
                        of(said.substring(gap.end()), said.substring(0, gap.start()))))
                .filter(both -> isSaid(Normaliser.simplified(both.change)) && both.isOrder(turn))
                .findFirst();
    }

    private static AddressChange of(String rest, String change) {
        return new AddressChange(
                AHEAD.matcher(rest.strip()).replaceFirst(""),
                AHEAD.matcher(change.strip()).replaceFirst(""));
    }

    private boolean isOrder(Turn turn) {
        return turn.round().reading(rest, MeantCard.of(turn)).kind() == ClaimReading.Kind.CLAIMS;
    }
}
