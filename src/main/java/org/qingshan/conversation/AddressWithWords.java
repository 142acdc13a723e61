package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Aside;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.OrderingWords;

/**
 * A whole address, and behind it what is said to the shop: …泰山路309号 几天能到？ is asked, "…, Hunan, please just order it" orders what is kept. No
 * street is called so.
 *
 * @param address the message without it
 * @param asked what is asked; empty for nothing
 * @param orders it is said that what is kept is to be ordered
 */
record AddressWithWords(String address, String asked, boolean orders) {
    /** A stop ends a sentence, not "No. 5" or "St. Louis". */
    private static final Pattern BETWEEN = Pattern.compile(
            "[，。！？；,!?;\\n]+\\s*|(?<=[\\p{IsHan}\\d]) +(?=\\p{IsHan})|(?<=[\\p{IsHan}\\p{L}\\d]{3})\\.+(?:\\s+|$)");

    /** "… Hunan when will it arrive?": where no stop parts them. */
    private static final Pattern ENGLISH_QUESTION = Pattern.compile(
            "(?<=[\\p{L}\\d.,;!)] )(?:(?:when|what|how|where|which) (?:will|is|are|do|does|can|could|would|long|much|many|time|day)|(?:can|could|do|does|will|would|is|are) (?:i|we|you|it|they|the|this|that|there|shipping))\\b[^,.;!?\\n]{2,80}+\\?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** 什么时候茶馆 is a place. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:馆|館|店|铺|鋪|楼|樓|苑|城|园|園|超市|酒吧|咖啡|餐厅|餐廳|公司|厂|廠|学校|學校|医院|醫院|中心|广场|廣場|大厦|大廈|小区|小區|公寓)[\\s，。,.；;]*$");

    private static final Pattern THANKS = Pattern.compile(
            "(?:谢谢|謝謝|多谢|多謝|辛苦|麻烦|麻煩|老板|[你您啦了]){1,4}|(?:thanks|thank you|please|pls|cheers)(?: a lot| so much)?",
            Pattern.CASE_INSENSITIVE);

    /** For who brings it, whatever mark stands behind: 放门口可以吗, "can you leave it at the door?". */
    private static final Pattern FOR_COURIER = Pattern.compile(
            "放|代收|驿站|驛站|[门門][卫衛口]|保安|柜|櫃|打电话|打電話|联系|聯繫|\\b(?:leave|call|ring|knock|door|gate|guard|desk|reception)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 3号 is no third item. */
    private static final Pattern LAST_STOP = Pattern.compile("[\\s,，。.;；]+$");

    private static final Pattern DIGITS = Pattern.compile("\\d{3}");

    /** Nobody says it in more words. */
    private static final int LONGEST = 300;

    private static final int LONGEST_PIECE = 80;

    private static final int MOST_PIECES = 3;

    /** Empty where nothing of the kind stands behind an address. */
    static Optional<AddressWithWords> of(Turn turn) {
        var said = turn.said().strip();
        if (!turn.isPrivate()
                || said.length() > LONGEST
                || !ClaimWithAddress.PHONE.matcher(said).find()) {
            return Optional.empty();
        }
        var english = ENGLISH_QUESTION.matcher(said);
        var found = english.find() && isPiece(english.group())
                ? new AddressWithWords(said.substring(0, english.start()), english.group(), false)
                : behind(said);
        return Optional.ofNullable(found)
                .filter(both -> !both.asked.isEmpty() || both.orders)
                .map(both -> new AddressWithWords(
                        LAST_STOP.matcher(both.address).replaceFirst(""), both.asked.strip(), both.orders))
                .filter(both -> AddressReader.looksLikeAddress(both.address));
    }

    private static AddressWithWords behind(String said) {
        var starts = starts(said);
        int end = said.length();
        int asked = end;
        boolean orders = false;
        boolean asks = false;
        for (int i = starts.size() - 1; i > 0 && i >= starts.size() - MOST_PIECES; i--) {
            var last = i == starts.size() - 1 ? said.length() : starts.get(i + 1);
            var piece = said.substring(starts.get(i), last).strip();
            var bare = piece.replaceAll("[，。！？；,!?;.\\s]+$", "");
            if (THANKS.matcher(bare).matches()) {
                continue;
            }
            if (OrderingWords.areOf(Normaliser.plain(bare))) {
                orders = true;
            } else if (isPiece(piece) && (AddressReader.asks(piece) || Aside.isConditional(bare))) {
                asks = asks || AddressReader.asks(piece);
                asked = starts.get(i);
            } else {
                break;
            }
            end = starts.get(i);
        }
        // What shall be so if nobody is at home is the courier's.
        return asks || asked == said.length()
                ? new AddressWithWords(said.substring(0, end), said.substring(asked), orders)
                : new AddressWithWords(said, "", false);
    }

    private static List<Integer> starts(String said) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        var between = BETWEEN.matcher(said);
        while (between.find()) {
            if (between.end() < said.length()) {
                starts.add(between.end());
            }
        }
        return starts;
    }

    private static boolean isPiece(String piece) {
        return piece.length() <= LONGEST_PIECE
                && !FOR_COURIER.matcher(piece).find()
                && !DIGITS.matcher(piece).find()
                && !PLACE.matcher(piece).find()
                && AddressReader.read(piece).province() == null;
    }

    /**
     * What is wanted before the address, where what is asked may decide whether it is; empty where nothing is.
     *
     * @return the words that want it and those that ask
     */
    Optional<String> undecided(Turn turn) {
        var all = turn.said();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var wanted = InParts.read(turn, address, () -> ClaimWithAddress.of(turn).map(ClaimWithAddress::claim));
        return wanted.filter(claim -> !claim.isBlank())
                .filter(claim -> !Aside.isAll(all, asked, turn.round().lineup(MeantCard.of(turn)), false))
                .map(claim -> LAST_STOP.matcher(claim).replaceFirst("") + "，" + asked);
    }

    /** The address alone, where goods are wanted before it. */
    String placeAlone(Turn turn) {
        return InParts.read(
                turn,
                address,
                () -> ClaimWithAddress.of(turn).map(ClaimWithAddress::address).orElse(address));
    }
}
