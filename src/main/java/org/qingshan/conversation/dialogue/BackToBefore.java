package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;

/** Second thoughts about a change of an address that is read back: 还是100号, 还是原来的地址, 不改了, "keep 100 after all". */
final class BackToBefore {
    private static final String SORRY =
            "(?:(?:算了|那就?|我|嗯|哦|啊|不好意思|抱歉|等等|不对|不是|(?:不|别|先不)(?:改|换)了?|sorry|oh|no|wait|actually|never ?mind|ok|okay|let'?s)[,，。.! ]*){0,12}";

    private static final Pattern KEPT = Pattern.compile(
            SORRY
                    + "(?:(?:用|寄|按){1,12}(?:回|到)?(?=老|旧|原|之前|以前)|(?:还是|仍然?|就|要){1,12}(?:用|按|写|寄|发|送|要|是|改|换|填|保留){0,12}[回成到给为]*"
                    + "|(?:改|换|用|变|恢复|退)[回到成]+|保留|恢复"
                    + "|(?:please )?(?:keep|leave|stay with|stay at|stick (?:with|to)|go back to|back to|change (?:it )?back to|use|make it|it'?s still)\\b(?: it)?(?: (?:at|as|to|with)\\b)?)"
                    + "[,，: ]*(?<what>.+?)"
                    + "[ ,，]*(?:(?:after all|then|again|instead|please|thanks|吧|好了|算了|不变|不(?:改|换)了|就[行好]|[的了啊呀哈哦])[ ,，。.!！]*){0,12}[。.!！ ]*");

    private static final Pattern OLD = Pattern.compile(
            "(?:按|用|是|寄|到|给){0,12}(?:原来|原先|之前|以前|刚才|前面|上面|最开始|一开始|第一|先前|上次|老|旧|原)(?:的|那|个|写|说|发|给){0,12}(?:收货)?(?:地址|那里|那个|样子?|号码|门牌|名字|电话)?的?"
                    + "|(?:the |my )?(?:old|first|previous|original|earlier|former|last)(?: (?:one|address|number|place))?"
                    + "|(?:as |the way |what |how |like )?it was(?: before)?|the one before|before");

    private static final Pattern OF_ADDRESS = Pattern.compile("地址|address");

    private BackToBefore() {}

    /** Whether the kept address is to stay, and nothing to take its place or to go elsewhere. */
    static boolean isOfKept(Turn turn, AddressDraft draft) {
        var said = turn.said();
        var isNew = draft.before() == null
                || draft.instead() == null
                        && OF_ADDRESS.matcher(Normaliser.plain(said)).find();
        return isNew && turn.buyer().address() != null && isToOld(said) && isMeant(turn, draft);
    }

    /** What the reading is then: as it was before it was changed last, or only in the part that is named; empty where nothing of the kind is said. */
    static Optional<AddressReading> meant(Turn turn, AddressDraft draft) {
        return isMeant(turn, draft)
                ? of(draft, turn.said()).filter(one -> !one.equals(draft.reading()))
                : Optional.empty();
    }

    private static boolean isMeant(Turn turn, AddressDraft draft) {
        return draft.hasReading()
                && turn.said().length() <= Objection.LONGEST
                && (AddressWords.isOfAddress(turn) || HouseWords.isHouse(turn, draft));
    }

    private static boolean isToOld(String said) {
        return kept(Normaliser.plain(said))
                .filter(one -> OLD.matcher(one).matches())
                .isPresent();
    }

    private static Optional<AddressReading> of(AddressDraft draft, String said) {
        var before = draft.before();
        if (isToOld(said) || !draft.isRefused() && AddressWords.isToStay(said, draft)) {
            return Optional.ofNullable(before);
        }
        return kept(Normaliser.plain(said))
                .flatMap(what -> part(draft.reading(), before, what).or(() -> amended(draft.reading(), what)));
    }

    private static Optional<String> kept(String plain) {
        return Optional.of(KEPT.matcher(plain))
                .filter(found -> found.matches())
                .map(found -> found.group("what").strip());
    }

    /** The part in which it stood before, and does not stand now. */
    private static Optional<AddressReading> part(AddressReading now, @Nullable AddressReading before, String what) {
        if (before == null) {
            return Optional.empty();
        }
        var whole = Pattern.compile("(?<![\\da-z])" + Pattern.quote(what) + "(?![\\da-z])");
        return Stream.of(Part.DETAIL, Part.RECIPIENT, Part.PHONE, Part.COUNTY, Part.CITY, Part.PROVINCE)
                .filter(part -> whole.matcher(text(before, part)).find()
                        && !whole.matcher(text(now, part)).find())
                .findFirst()
                .map(part -> isOfPlace(part)
                        ? now.with(Part.PROVINCE, before.province())
                                .with(Part.CITY, before.city())
                                .with(Part.COUNTY, before.county())
                        : now.with(part, before.part(part)));
    }

    private static Optional<AddressReading> amended(AddressReading now, String what) {
        return Optional.of(AddressReader.amendByPart(now, what)).filter(after -> !after.equals(now));
    }

    private static boolean isOfPlace(Part part) {
        return part == Part.PROVINCE || part == Part.CITY || part == Part.COUNTY;
    }

    private static String text(AddressReading reading, Part part) {
        return Normaliser.plain(Objects.requireNonNullElse(reading.part(part), ""));
    }
}
