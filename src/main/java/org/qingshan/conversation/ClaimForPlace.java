package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/**
 * What somebody wants, and whose address it shall go to: A2 1 寄我妈那, 给李四寄两袋红糖, "A2 1 to Mum". It goes to the kept address that is
 * called so; where none is, it is asked for, and nothing goes to the usual one meanwhile.
 *
 * @param claim what is wanted, without where it goes
 * @param whose as it was said, null where it is only said that it is not the usual place
 * @param kept the addresses that are called so
 * @param sent sending is spoken of; else it is only for somebody, who may eat it at the buyer's table
 */
record ClaimForPlace(String claim, @Nullable String whose, List<Address> kept, boolean sent) {
    private static final String LEAD = "(?:[,，。;；、\\s]|麻烦|请|帮我|帮忙|都|就|全部?|直接|一起|这[个些次]|给我)*";
    private static final String SENT = "(?:寄|发|邮|快递|送|寄送)";
    private static final String WHOSE = "(?<whose>\\p{IsHan}{1,8}?|[A-Za-z][A-Za-z'’ ]{0,24}?)";
    private static final String END = "(?:去|吧|了|啊|哈|哦|就行|就好|就可以|收|谢谢|[。.!！~\\s])*$";

    /** What is wanted, then where it goes. */
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("^(?<claim>.+?)" + LEAD + "给" + WHOSE + "(?<to>)(?<sent>" + SENT + ")(?:过?去)?" + END),
            Pattern.compile(
                    "^(?:(?:please|pls) )?(?<sent>send|ship|deliver|mail|post) (?<claim>(?:[a-z]?\\d|an? |one |two |three |four |five |six ).+?) (?<to>to) "
                            + WHOSE + "(?:,? (?:please|pls|thanks|thank you))*[.! ]*$",
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
            "[寄发邮送收给帮替搬換换改]|快递|地址|那[边里儿]|\\b(?:to|for|not|send|ship|deliver|mail|post|moved|address)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDING =
            Pattern.compile("[寄邮送發]|快递|发(?:到|往|去|给|货)|\\b(?:send|ship|deliver|mail|post)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("\\d{7,}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    /** Empty where no such place is named, where it is his usual one, or nothing is surely wanted. Queries where words may say so. */
    static Optional<ClaimForPlace> of(Turn turn) {
        var said = SaidElsewhere.withoutDenied(turn.said());
        var plain = Normaliser.simplified(said);
        if (!turn.isPrivate()
                || turn.buyer().address() == null
                || said.length() > LONGEST
                || !HINT.matcher(plain).find()
                || PHONE.matcher(said).find()
                || AddressReader.asks(said)) {
            return Optional.empty();
        }
        return Stream.of(BEFORE, BEHIND)
                .flatMap(List::stream)
                .map(pattern -> pattern.matcher(plain))
                .flatMap(found -> meant(turn, said, found).stream())
                .findFirst()
                .or(() -> SaidElsewhere.in(said).flatMap(one -> within(turn, said, one)))
                .or(() -> SaidElsewhere.told(said)
                        .flatMap(one -> within(turn, said, one))
                        .filter(one -> !one.kept().isEmpty()));
    }

    private static Optional<ClaimForPlace> meant(Turn turn, String said, Matcher found) {
        if (!found.find() || isDenied(found, said)) {
            return Optional.empty();
        }
        var claim = asSaid(said, found, "claim");
        var whose = asSaid(said, found, "whose");
        if (!isWanted(turn, claim)) {
            return Optional.empty();
        }
        var place = AddressReader.read(whose);
        var kept =
                CalledAddress.meant(AddressBook.of(turn.buyer()), turn.buyer().address(), whose, place);
        if (kept.isEmpty() && place.province() == null && !isSomewhereElse(found)) {
            return Optional.empty();
        }
        return Optional.of(new ClaimForPlace(claim, whose, kept, !"for".equalsIgnoreCase(found.group("to"))));
    }

    /** 别寄妈妈家 names a place that it does not go to. */
    private static boolean isDenied(Matcher found, String said) {
        int sent = found.start("sent");
        int lead = sent < 0 ? found.start("whose") : Math.min(sent, found.start("whose"));
        return SaidElsewhere.isDenied(said.substring(0, lead).replaceFirst("[给給往到]$", ""));
    }

    private static String asSaid(String said, Matcher found, String group) {
        return said.substring(found.start(group), found.end(group)).strip();
    }

    /** The words around it are of the order too where they make one with it, or without it. */
    private static Optional<ClaimForPlace> within(Turn turn, String all, SaidElsewhere said) {
        var whose = said.whose();
        if (whose != null && !turn.round().lineup(Optional.empty()).named(whose).isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(all, said.rest())
                .filter(claim -> isWanted(turn, claim))
                .findFirst()
                .map(claim -> new ClaimForPlace(claim, whose, kept(turn, whose), said.sent()))
                .filter(one -> !one.kept().isEmpty() || whose == null || isSurelySomebody(all, whose));
    }

    private static List<Address> kept(Turn turn, @Nullable String whose) {
        return whose == null ? List.of() : CalledAddress.allIn(AddressBook.of(turn.buyer()), whose);
    }

    /** Where nothing is sent, a likely name may be a feast, a season or a dish. */
    private static boolean isSurelySomebody(String all, String whose) {
        return SENDING.matcher(all).find() || SomebodyElse.isRelative(whose);
    }

    /** The one address that is surely meant. */
    Optional<Address> address() {
        return sent && kept.size() == 1 ? Optional.of(kept.get(0)) : Optional.empty();
    }

    /** Somebody's place that is not kept: 送 alone makes a present, and "for" says for whom it is, not where it goes. */
    private static boolean isSomewhereElse(Matcher found) {
        var whose = found.group("whose").strip();
        var sent = String.valueOf(found.group("sent"));
        var to = String.valueOf(found.group("to"));
        if (to.equalsIgnoreCase("for") || sent.equals("送") && !"到去往回至给".contains(to)) {
            return false;
        }
        boolean isSent = !sent.isEmpty() && !sent.equals("null") || to.equalsIgnoreCase("to");
        return isSent && SomebodyElse.isSentTo(whose, !to.isEmpty() && !to.equals("null"));
    }

    private static boolean isWanted(Turn turn, String claim) {
        var reading = turn.round().reading(claim, turn.card());
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.sure()
                && reading.claims().stream()
                        .anyMatch(one -> one.action() == Claim.Action.ADD || one.action() == Claim.Action.REPLACE);
    }
}
