package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about paying and being paid back. English is in {@code messages/pay_en.properties}. */
@MessageBundle(value = "pay", locale = "zh")
public interface PayText {
    @Message("你没有要付的订单。")
    String nothingDue();

    @Message("留着的货先确认下单，再付款。")
    String firstConfirm();

    @Message("这一单没有要付的钱了。")
    String nothingDueFor();

    @Message("这一单不能这样付。")
    String noSuchWay();

    @Message("这笔款有人处理过了，或者买家又发了新的凭据。请看看最新的再定。")
    String decided();

    @Message("退的比收的多，没有退。")
    String moreThanPaid();

    @Message("订单 {number} 已经打了标签或打了包，面单上可能印着金额。没有改；确实要改，请再确认一次。")
    String packedAlready(String number);

    @Message("订单 {number} 的面单上没写代收，快递不会收钱，不能再改成货到付款。")
    String tooLateForTheDoor(int number);

    @Message("订单 {number} 要付 {sum}。")
    String due(int number, String sum);

    @Message("订单 {number} 已收到 {got}，还差 {sum}。")
    String dueRest(int number, String sum, String got);

    @Message("转到这里：{where}")
    String byTransfer(String where);

    @Message("网上付：点「银行卡付」，付了会自己记上，不用再发凭据。")
    String byCard();

    @Message("银行卡付")
    String cardButton();

    @Message("订单 {number} 的网上付款没有成功，还要付 {due}。没有扣钱，可以再付一次。")
    String cardFailed(int number, String due);

    @Message("扫上面的收款码付。")
    String byCode();

    @Message("也可以货到付款。")
    String orOnDelivery();

    @Message("货到付款，收货时把钱给快递员。")
    String onlyOnDelivery();

    @Message("怎么付，店家会告诉你。")
    String notSaid();

    @Message("付好了把金额和尾号发给我，比如：已付 {sum} 尾号1234；发付款截图也行。")
    String thenTell(String sum);

    @Message("订单 {numbers} 货到付款，收货时付 {sum}。")
    String willCollect(String numbers, String sum);

    @Message("订单 {number} 你说已经付了，店家还没核对。")
    String proofWaits(int number);

    @Message("付款 · 订单 {number}")
    String payButton(int number);

    @Message("付款")
    String button();

    @Message("我付好了")
    String paidButton();

    @Message("货到付款")
    String onDeliveryButton();

    @Message("订单 {number} 付了多少，卡号或单号的尾号是多少？发一句就行，比如：57.9 尾号1234；发付款截图也行。")
    String askProof(int number);

    @Message("收到，订单 {number} 请店家核对，有结果告诉你。")
    String proofTaken(String number);

    @Message("是哪一单？")
    String which();

    @Message("一个包裹，一起付也行：合计 {sum}。")
    String orTogether(String sum);

    @Message("订单 {number} 收到你的 {sum}，付清了，谢谢！")
    String received(int number, String sum);

    @Message("订单 {number} 收到你的 {sum}，还差 {due}。")
    String receivedShort(int number, String sum, String due);

    @Message("订单 {number} 收到你的 {sum}，多付了 {surplus}，店家会退给你。")
    String receivedOver(int number, String sum, String surplus);

    @Message("订单 {number} 没有查到你的付款，还要付 {due}。")
    String rejected(int number, String due);

    @Message("店家说：{words}")
    String because(String words);

    @Message("订单 {number} 退给你 {sum}。")
    String refunded(int number, String sum);

    @Message("订单 {number} 记下退款 {sum}，还收着 {left}。钱请照平时的办法转给买家。")
    String refundDone(int number, String sum, String left);

    @Message("货没有退：订单 {number} 还会照常打包寄出。不寄的话发：取消 {number} 原因")
    String refundedStillSent(int number);

    @Message("货没有退：订单 {number} 还会照常打包，等买家来取。不给的话发：取消 {number} 原因")
    String refundedStillCollected(int number);

    @Message("订单 {number} 已经打了标签或打了包，面单上可能印着金额。还要退 {sum} 吗？")
    String refundSure(int number, String sum);

    @Message("退 {sum}")
    String refundYes(String sum);

    @Message("只记了账，卡上的钱没有动。要退回买家的卡，不写「现金」；在 Stripe 里退的会自己记下，这里记过的不会再记一次。")
    String refundAtStripe();

    @Message("订单 {number} 的 {sum} 正在退回买家付款的卡，退好了会自己记账，也会告诉买家。已经用别的办法退了，就发：退款 {number} {amount} 现金")
    String refundByCard(int number, String sum, String amount);

    @Message("订单 {number} 的 {sum} 正在退回你付款的卡，到账一般要几天。")
    String refundUnderWay(int number, String sum);

    @Message("订单 {number} 的 {sum} 没能退回你付款的卡，店家会用别的办法退给你。")
    String refundNotByCard(int number, String sum);

    @Message("订单 {number} 的 {sum} 没能退回买家的卡。请到 Stripe 里看看，或者用别的办法退，再记一笔：退款 {number} 金额 现金")
    String teamOfRefundFailed(int number, String sum);

    @Message("订单 {number} 退回买家卡上的 {sum} 还没办成：Stripe 没有答复，或者不认我们的密钥。我会接着试，先别用别的办法退；请管程序的人看一下 Stripe 的后台和密钥。三天还不成，我再告诉你。")
    String teamOfRefundHanging(int number, String sum);

    @Message("订单 {number} 的 {sum} 原来没能退回买家的卡，现在 Stripe 说退成了。要是你已经用别的办法退过，买家就拿了两次，请核对一下。")
    String teamOfRefundGone(int number, String sum);

    @Message("这样发：退款 1003 20，可以加一句原因。")
    String howToRefund();

    @Message("订单 {number} 还没收到过钱，没有可退的。")
    String nothingPaid(int number);

    @Message("订单 {number} 还没付款，要付 {due}。付过了就发一句「已付」和尾号，或者截图。")
    String reminded(int number, String due);

    @Message("订单 {number} 还没付款，要付 {due}。{hours} 小时内没付，货就让给后面的人了。付过了就发一句「已付」和尾号，或者截图。")
    String remindedOfRelease(int number, String due, int hours);

    @Message("订单 {number} {hours} 小时没付款，货让给别人了，你不用付了。已经付出去的发一句「已付」和尾号，店家查到就退。还想要就再说一声。")
    String released(int number, int hours);

    @Message("不要了 · 订单 {number}")
    String giveBackButton(int number);

    @Message("没付款的：{remind}{release}")
    String shopUnpaid(String remind, String release);

    @Message("{hours} 小时后提醒")
    String shopRemind(int hours);

    @Message("不提醒")
    String shopRemindsNobody();

    @Message("，{hours} 小时后货让给别人")
    String shopRelease(int hours);

    @Message("，一直留着")
    String shopReleasesNothing();

    @Message("。改：/shop unpaid 12 24（几小时提醒、几小时放掉；off 都不）")
    String howToUnpaid();

    @Message("请在 {minutes} 分钟内付款，谁先付归谁，过时没付货就让给后面的人。")
    String within(long minutes);

    @Message("订单 {number} 没有按时付款，{quantity} {name}（{slot}）让给后面的人了，这些不用付了。已经付出去的发一句「已付」，店家查到就退。")
    String unpaidGone(int number, String quantity, String name, String slot);

    @Message("先付先得：下单后留 {minutes} 分钟，没付就让给后面的人；不能货到付款。关：/shop firstpaid off")
    String shopFirstPaid(int minutes);

    @Message("下单就留着，不看谁先付。要先付先得：/shop firstpaid 30（留几分钟等付款）")
    String shopNotFirstPaid();

    @Message("收款：{where}")
    String shopTransfer(String where);

    @Message("可以货到付款")
    String shopOnDelivery();

    @Message("还没说怎么收款，例如 /shop pay 微信 139…（张三）；货到付款 /shop cod on")
    String shopNotSaid();

    @Message("在 Telegram 里付")
    String inChatButton();

    @Message("也可以在 Telegram 里直接付，点下面的按钮。")
    String orInChat();

    @Message("可以在 Telegram 里直接付，点下面的按钮。")
    String inChat();

    @Message("订单 {number}：{goods}")
    String invoiceOf(int number, String goods);

    @Message("这张账单现在付不了，没有扣钱。发 /pay 看看还有什么要付、怎么付。")
    String checkoutUnknown();

    @Message("这是别人的账单，没有扣钱。请下单的那位自己付，或者你自己点一单。")
    String checkoutOfAnother();

    @Message("订单 {number} 改过了，这张账单不算了，没有扣钱。发 /pay {number} 要一张新的。")
    String checkoutChanged(int number);

    @Message("订单 {number} 已经取消，没有扣钱。还想要就再点一单。")
    String checkoutGone(int number);

    @Message("订单 {number} 已经付清了，没有再扣钱。")
    String checkoutPaid(int number);

    @Message("订单 {number} 你选了货到付款，没有扣钱。收货时付就行。")
    String checkoutOnDelivery(int number);

    @Message("订单 {number} 的钱已经在路上，没有再扣钱。到了会告诉你。")
    String checkoutUnderWay(int number);

    @Message("订单 {number} 你已经在网上付了，钱在路上，要一两天。到了会告诉你，不用再付。")
    String underWay(int number);

    @Message("我这会儿查不到你的订单，没有扣钱。请过一两分钟再付一次。")
    String checkoutNotNow();

    @Message("收到你的 {sum}，但我没找到是付哪一单的。店家已经知道了，会查清楚，多的退给你。")
    String paidForNothing(String sum);

    @Message("订单 {number} 的 {sum} 太少或者太多，Telegram 不让这样付。")
    String sumNotTaken(int number, String sum);

    @Message("订单 {number} 现在没法在 Telegram 里付，店家已经知道了。")
    String invoiceNotShown(int number);

    @Message("订单 {number} 又在 Telegram 里收到 {sum}，多出来了。请在收款公司那边退给买家，再记一笔 /refund {number}。")
    String teamOfTooMuch(int number, String sum);

    @Message("订单 {number} 已经取消，却在 Telegram 里收到了 {sum}。请在收款公司那边退给买家，再记一笔 /refund {number}。")
    String teamOfGone(int number, String sum);

    @Message("Telegram 里收到 {sum}，找不到是哪一单的（Telegram 单号 {charge}）。请到后台「收款」看看，查清楚或者退掉。")
    String teamOfUnplaced(String sum, String charge);

    @Message("Telegram 说订单 {number} 的 {sum} 已经退给买家，账上记好了。")
    String teamOfReturned(int number, String sum);

    @Message("Telegram 说订单 {number} 的 {sum} 退给买家了（单号 {charge}）。账上没有再记，请到后台「收款」对一对。")
    String teamOfReturnedBefore(int number, String sum, String charge);

    @Message("订单 {number} 在网上（Stripe）多收了 {sum}。请退回卡上：发「退款 {number} 金额」，或者到后台「收款」点「退回银行卡」。")
    String teamOfTooMuchByCard(int number, String sum);

    @Message("订单 {number} 已经取消，却在网上（Stripe）收到了 {sum}。请退回卡上：发「退款 {number} 金额」，或者到后台「收款」点「退回银行卡」。")
    String teamOfGoneByCard(int number, String sum);

    @Message("订单 {number} 在网上（Stripe）收到 {sum}，不是店里的币种，账上没法记（Stripe 单号 {charge}）。请在 Stripe 里看看，退给买家，让他重付。")
    String teamOfOtherCurrency(int number, String sum, String charge);

    @Message("订单 {number} 的账单 Telegram 不肯显示：它不收 {currency}。关掉发 /bot pay off。")
    String teamOfCurrency(int number, String currency);

    @Message("订单 {number} 的账单 Telegram 不肯显示：收款口令不对，或者收款公司没接好。看 @BotFather 的 Payments，再发一次 /bot 口令，或者关掉 /bot pay off。")
    String teamOfProvider(int number);

    @Message("订单 {number} 还有 {minutes} 分钟付款，要付 {due}。过时没付，货就让给后面的人。付过了就发一句「已付」和尾号，或者截图。")
    String payTimeRunsShort(int number, long minutes, String due);

    @Message("（现在不起作用：先要让每个买家都付得了，写收款账号 /shop pay …、传收款码或开通网上付。只在 Telegram 里收款不算，网页聊天的买家付不了。）")
    String ruleWaits();

    @Message("订单 {number} 你说已经付了：店家查到了就退给你。")
    String proofOfCancelled(int number);

    @Message("订单 {number} 已收的 {sum} 店家会退给你。")
    String moneyOfCancelled(int number, String sum);

    @Message("订单 {number} 的图片打不开：不是图片，或者没传完。请再发一次，截图就行。")
    String pictureLost(int number);
}
