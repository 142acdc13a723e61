package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a lot that was judged: it passed, was found bad, or is gone; and of an order that the shop cancels. English is in {@code messages/recall_en.properties}. */
@MessageBundle(value = "recall", locale = "zh")
public interface RecallText {
    @Message("不合格，撤下这批")
    String recallButton();

    @Message("{number} 号 {product}已经留出和卖出 {sold}。撤下以后，先换别的批次，再排候补，再没有就取消，每个人都会收到消息。撤吗？")
    String askRecall(int number, String product, String sold);

    @Message("先不撤")
    String keepButton();

    @Message("没有撤，{number} 号照旧。")
    String notRecalled(int number);

    @Message("{number} 号 {product}撤下了，{orders} 个订单换了批次、排了候补或取消，都已告诉买家。")
    String recalledNow(int number, String product, int orders);

    @Message("{number} 号没有好的了，不能再验。")
    String allBad(int number);

    @Message("{number} 个什么毛病？")
    String ofWhat(int number);

    @Message("图片收下了，记在 {number} 号这次验货里。")
    String lookPictured(int number);

    @Message("{number} 号要看 {sample} 个，你看了 {looked} 个，还要看 {rest} 个。看完告诉我一共坏了几个。")
    String lookAtRest(int number, int sample, int looked, int rest);

    @Message("图片收下了，记在这批货上。")
    String intakePictured();

    @Message("{number} 号 {product}的图片收下了。")
    String lotPictured(int number, String product);

    @Message("为什么：{reason}")
    String because(String reason);

    @Message("{slot} 现在还剩 {left}。")
    String leftNow(String slot, String left);

    @Message("这些已经打包或寄出，要人去处理：{orders}")
    String underway(String orders);

    @Message("这样写：撤货 12 有虫")
    String howToRecall();

    @Message("再抽一次")
    String againButton();

    @Message("抽查没过")
    String badLot();

    @Message("你的{product}（{number} 号）撤下了：{reason}。")
    String yourRecalled(String product, int number, String reason);

    @Message("你的{product}（{number} 号）卖完了，一共 {good}。")
    String yourSoldOut(String product, int number, String good);

    @Message("订了这批的换成你的 {number} 号，{number} 号 {good}这下卖完了。")
    String soldOutInstead(int number, String good);

    @Message("{product}（{slot}）有一批查出问题，撤下了。你的 {quantity} 已换成另一批好的，价钱不变。")
    String moved(String quantity, String product, String slot);

    @Message("{product}（{slot}）有一批查出问题，撤下了，暂时没有别的。你的 {quantity} 在候补里，按原来的先后，来了新货先给你。")
    String waitsAgain(String quantity, String product, String slot);

    @Message("{product}（{slot}）有一批查出问题，撤下了，没有别的可换。你的 {quantity} 取消了，不收钱。")
    String cancelled(String quantity, String product, String slot);

    @Message("{product}有一批查出问题，你的订单 {number} 里有 {quantity}，已经打包或寄出。店家会联系你。")
    String onTheWay(String quantity, String product, int number);

    @Message("订单 {number} 现在{total}")
    String orderNow(int number, String total);

    @Message("订单 {number} 现在不用付钱了。")
    String orderNothing(int number);

    @Message("你付的钱店家会退给你。")
    String refundAll();

    @Message("多付的钱店家会退给你。")
    String refund();

    @Message("为什么撤 {number} 号？这样写：撤货 {number} 有虫")
    String askReason(int number);

    @Message("你说付过的钱，店家核对以后把多的退给你。")
    String saidPaid();

    @Message("这些订单付过钱或说付过，多的要退：{orders}")
    String giveBack(String orders);

    @Message("你的{product}验过了，{good}可以卖。")
    String yourPassed(String product, String good);

    @Message("你的{product}验货没过：看了 {sample} 个，坏 {bad} 个{findings}。把坏的挑掉，可以再验一次。")
    String yourFailed(String product, int sample, int bad, String findings);

    @Message("{number} 号验过了：{grower}，{product} {good}。")
    String teamPassed(int number, String grower, String product, String good);

    @Message("订单 {number}{who}：{goods}。要替买家取消，请写上原因，会告诉他。这样发：取消 {number} 原因")
    String offWhy(int number, String who, String goods);

    @Message("（{name}）")
    String offWho(String name);

    @Message("订单 {number} 的标签打过了，或者报给快递了。取消以后别寄，快递那边也要取消。还要取消吗？")
    String offSure(int number);

    @Message("取消订单 {number}{who}吗？{goods}。")
    String offReally(int number, String who, String goods);

    @Message("取消订单 {number}")
    String offSo(int number);

    @Message("会告诉买家：{why}")
    String offTold(String why);

    @Message("订单 {number}{who} 没有取消：{goods}。整单取消才发「取消 {number} 原因」；收款、退款、几样货、地址，到后台的这一单里改。")
    String offNotSo(int number, String who, String goods);

    @Message("照样取消 · 订单 {number}")
    String offYes(int number);

    @Message("订单 {number} 取消了，货退回去了，买家知道了。")
    String offDone(int number);

    @Message("收过的 {sum} 要退给买家：发「退款 {number} {amount}」，或者到后台「收款」的「要退的」。")
    String offMoney(int number, String sum, String amount);

    @Message("买家说付过了，还没核对：请到后台「收款」查一查，到账的要退。")
    String offProof();

    @Message("买家在网上付了，钱还在路上：到了会告诉你，要退。")
    String offUnderWay();

    @Message("恢复订单 {number}")
    String offUndo(int number);

    @Message("订单 {number} 打包了或者寄出了，不能再取消。")
    String offTooLate(String number);

    @Message("订单 {number} 已经取消了。")
    String offBefore(String number);

    @Message("订单 {number} 没有取消，不用恢复。")
    String notOff(String number);

    @Message("订单 {number} 店家取消了。")
    String buyerOff(int number);

    @Message("你在网上付的钱还在路上，到了店家会退给你。")
    String buyerUnderWay();

    @Message("这一单不用付了。")
    String buyerOwesNothing();

    @Message("订单 {number} 是买家自己取消的。真要恢复就点一下。")
    String anewAsked(int number);

    @Message("订单 {number} 恢复了，货又是他的，买家知道了。")
    String anewDone(int number);

    @Message("取消以前在候补的没有恢复：{goods}。还要的话请买家再说一次，重新排。")
    String anewWithoutWaiting(String goods);

    @Message("以前候补的没有恢复：{goods}；还要就再说一次。")
    String buyerAnewWithoutWaiting(String goods);

    @Message("订单 {number} 恢复了，货给你留下了：{goods}。")
    String buyerAnew(int number, String goods);

    @Message("订单 {number} 的货现在不够了（卖给了别人，或者有人在排队），没有恢复。收过的钱请退给买家。")
    String goodsGone(String number);

    @Message("买家在同一场另有订单 {other}，订单 {number} 不能恢复。收过的钱请退给他，要的货请他在 {other} 里加。")
    String orderedAnew(String number, String other);

    @Message("订单 {number} 没有查到你的付款。这一单不用付了。")
    String rejectedOfGone(int number);

    @Message("订单 {number} 你说已经付了：那些货已经不在这一单里了。店家查到了就退给你；这一单再有货，先抵上。")
    String proofOfUnsold(int number);

    @Message("这一单里现有的货已经付清。不在了的那些，店家查到这笔钱就退给你；还想要，再点一次就行。")
    String proofOfLost();

    @Message("以前下的单不变，{numbers} 还会照常寄到那里。不寄的话发：取消 {number} 原因，买家会知道。")
    String stillSent(String numbers, int number);

    @Message("以前下的单不变，{numbers} 等 {count} 单还会照常寄到那里。不寄的话发：取消 {number} 原因，买家会知道。")
    String stillSentAll(String numbers, int count, int number);

    @Message("价钱要大于零，{slot} 没有改。不卖了发：停卖 {slot}")
    String priceAboveNothing(String slot);

    @Message("订单 {number} 手上有 {sum}。全退就点一下；退一部分就发，比如：退款 {number} 20")
    String refundHowMuch(int number, String sum);

    @Message("订单 {number} 手上有 {left}，还没有退。要退 {sum} 就点一下。")
    String refundThis(int number, String left, String sum);

    @Message("你说付了 {said}，现在一共要付 {due}，还差 {lacking}。")
    String proofFallsShort(String said, String due, String lacking);

    @Message("付好了发一句，比如：又付了 {sum} 尾号1234；发付款截图也行。")
    String thenTellMore(String sum);

    @Message("订单 {number} 没有查到你说的这笔付款。别的钱已经够了，不用再付。")
    String rejectedOfPaid(int number);

    @Message("订单 {number} 你说已经付了：店家查到了，多付的退给你。")
    String proofOfLess(int number);

    @Message("订单 {number} 有钱正在退回买家的卡，退好了再恢复。")
    String moneyGoingBack(String number);

    @Message("订单 {number} 的买家被拉黑了，没有恢复。还要卖给他，先发「解除拉黑 {number}」。")
    String anewBlocked(String number);

    @Message("没说清金额，就按要付的算：{parts}，一共 {sum}。不是这个数就把实际付的发给我。")
    String countsAsDue(String parts, String sum);

    @Message("你有 {orders} 单要付，是哪几单？点下面，或者带上订单号再说一遍，比如：1001和1002付了。")
    String whichOfMore(int orders);

    @Message("你说收到 {sum}，比要付的少 {less}。")
    String cameLess(String sum, String less);

    @Message("你说收到 {sum}，比要付的多 {more}。")
    String cameMore(String sum, String more);

    /** @param sum that he names; empty for none */
    @Message("{#if sum}{sum} {/if}是付哪一单的？是你自己下的单就点下面。是别人自己下的单，请本人在自己的聊天里发「付了{#if sum} {sum}{/if}」，店家才对得上。")
    String paidForOther(String sum);

    /** @param sum that he names; empty for none */
    @Message("你自己没有要付的订单，这笔先没有记。是付别人下的单，请本人在自己的聊天里发「付了{#if sum} {sum}{/if}」，店家才对得上。")
    String paidForOtherAlone(String sum);

    @Message("叫「{who}」的没有要收的钱。写订单号最准，比如：收到1021的67.8")
    String nobodyToPay(String who);

    @Message("{buyer}（寄给 {recipient}）")
    String buyerAndRecipient(String buyer, String recipient);

    @Message("另外还有 {number} 笔，写订单号最准。")
    String moreToReceive(int number);

    @Message("一共 {sum}，正好：{parts}。")
    String receiveAll(String parts, String sum);

    @Message("要记成收到吗？")
    String receiveAllSure();

    @Message("到账 {came}，这几单一共要付 {due}（{parts}），少 {less}。")
    String receivedLess(String came, String due, String parts, String less);

    @Message("到账 {came}，这几单一共要付 {due}（{parts}），多 {more}。")
    String receivedMore(String came, String due, String parts, String more);

    @Message("什么都没记。一单一单说，比如：收到{number}的{sum}")
    String receiveOneByOne(int number, String sum);

    @Message("订单 {number} 收的钱已经退了：一共退了 {sum}，最近一笔 {last} 是 {when} 退的。没有可退的了。")
    String refundedAlready(int number, String sum, String last, String when);

    @Message("订单 {number} 的 {sum} 正退回买家的卡上，没有别的可退了。")
    String refundUnderWay(int number, String sum);

    @Message("订单 {number} 在 {when} 已经退过 {sum}，手上还有 {left}。还要再退 {sum} 就点一下。")
    String refundAgain(int number, String sum, String when, String left);

    @Message(
            "你说付了 {said}，比订单 {number} 要付的 {due} 多 {more}。数写对了吗？写错了就把实际付的数发给我，比如 {due}。真的多付了也没事，店家查到了，多的先算到一起寄的订单 {others}。")
    String moreThanDueOfOne(int number, String said, String due, String more, String others);

    @Message("订单 {number} 手上有 {sum}。")
    String refundThere(int number, String sum);

    @Message("{sum} 退哪一单的？")
    String refundWhich(String sum);

    @Message("没有一单够退 {sum}，什么都没退。")
    String refundTooMuch(String sum);

    @Message("订单 {number} 退 {sum}")
    String refundOf(int number, String sum);
}
