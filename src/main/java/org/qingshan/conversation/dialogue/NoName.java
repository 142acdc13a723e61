package org.qingshan.conversation.dialogue;

import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.GoesAlongAsked;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;

/**
 * What is nobody's name, said while only that is missing of an address: money, goods, notes, time. It is read as any other message, and the
 * question stands.
 */
final class NoName {
    private static final Pattern LABELLED =
            Pattern.compile("收[货件]人|姓名|名字|我叫|叫我|\\b(?:name|recipient|called)\\b", Pattern.CASE_INSENSITIVE);

    /** In no house's number, though it has digits. */
    private static final Pattern MONEY =
            Pattern.compile("^[\\d. ]{0,12}尾号|^\\d{1,5}\\.\\d{1,2}(?!\\d)|^\\d{1,5} ?[元块]");

    private static final Pattern SIGNS = Pattern.compile("\\p{IsHan}{2,4}");

    /** 502室, 门牌是28号, "room 502": a piece that was forgotten. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?:门牌号?|房号|房间号?)是?\\d{1,4}(?:号|栋|室)?|[a-z]?\\d{1,4}(?:号楼|号|栋|幢|座|楼|室|单元|层|房|户)[\\dA-Za-z号栋座楼室单元层房-]{0,12}|(?:room|flat|unit|apt\\.?|apartment|building|no\\.) ?[a-z]?\\d{1,4}[a-z]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ORDER =
            Pattern.compile("订单|购物车|货单|[看查]一?[看查下]|多少|怎么|什么|为啥|付款|发货|退款|取消|不要了|帮助|尾号|价格");

    private static final Pattern OTHER = Pattern.compile(
            "[付款钱元块减送寄发货箱袋斤盒份]|[再多少][来加要买退一两]|顺丰|快递|快点|尽快|不?着?急|等[一下等会我]|备注|尾号|周末|明天|今天|晚点|主播|[真好]美|好看|优惠|便宜|打折|要|别|谢谢|\\d"
                    + "|\\b(?:i|i'm|i'll|we|you|it|paid|pay|pays|money|yuan|half|more|less|the|a|an|one|two|some|too|please|pls|wait|sure|not|just|looking|later|leave|call|ring|twice|first|on|at|gift|for|great|stream|discount|hurry|weekends?|tomorrow|today|tonight|my|also|with|without|and then|door)\\b",
            Pattern.CASE_INSENSITIVE);

    private NoName() {}

    static boolean isSaid(Turn turn) {
        return NamedGoods.areSaid(turn) || isBeside(turn) || isOfMoney(turn) || isOfOrder(turn);
    }

    /** 看看我的订单, to whoever was asked who gets it. */
    private static boolean isOfOrder(Turn turn) {
        return AddressDraft.of(turn.chat()).asked() == Part.RECIPIENT
                && OF_ORDER.matcher(Normaliser.plain(turn.said())).find();
    }

    /** 尾号是8888 of somebody who has told of a payment, or owes one: it may be found by that. */
    private static boolean isOfMoney(Turn turn) {
        return AddressReader.isEndingOfSomething(turn.said())
                && !OwnMoney.of(turn).orders(OwnMoney::isOfMoney).isEmpty();
    }

    /** The same, of what is no goods. */
    static boolean isBeside(Turn turn) {
        return isOther(turn, AddressDraft.of(turn.chat()));
    }

    /** 钱多多, 付强. */
    private static boolean isNameOfSigns(String said) {
        return SIGNS.matcher(said).matches() && PersonName.isLikely(Normaliser.plain(said));
    }

    private static boolean isOther(Turn turn, AddressDraft draft) {
        var said = turn.said();
        if (GoesAlongAsked.isSaid(said)) {
            return true;
        }
        if (draft.step() != AddressDraft.Step.TOLD
                || !draft.hasReading()
                || !Set.of(Part.RECIPIENT).equals(draft.reading().missing())
                || LABELLED.matcher(said).find()) {
            return false;
        }
        if (MONEY.matcher(said).find()) {
            return true;
        }
        if (isNameOfSigns(said.strip()) || HOUSE.matcher(said.strip()).matches()) {
            return false;
        }
        var read = AddressReader.read(said);
        boolean isPlaced = read.phone() != null || read.province() != null || AddressReader.looksLikeAddress(said);
        return !isPlaced
                && !AddressReader.isPart(said)
                && (OTHER.matcher(Normaliser.plain(said)).find()
                        || !turn.round().lineup(MeantCard.of(turn)).named(said).isEmpty());
    }
}
