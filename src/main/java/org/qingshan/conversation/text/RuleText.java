package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the rules of the sale do to people: time that runs out, turns, limits. English is in {@code messages/rule_en.properties}. */
@MessageBundle(value = "rule", locale = "zh")
public interface RuleText {
    @Message("店里没有订单 {number}，看看号码对不对。")
    String noSuchOrder(String number);

    @Message("要在 {least} 到 {most} 之间，没有改。")
    String outOfRange(String least, String most);

    @Message("还有 {minutes} 分钟：{goods} 还没确认，到时间就让给别人了。")
    String timeRunsShort(long minutes, String goods);

    @Message("{quantity} {name}（{slot}）")
    String goods(String quantity, String name, String slot);

    @Message("到期前 {minutes} 分钟提醒一次")
    String reminds(long minutes);

    @Message("到期前不提醒")
    String remindsNobody();

    @Message("停卖、下播后 {seconds} 秒内的单照收")
    String grace(long seconds);

    @Message("画面有延迟，{seconds} 秒内的单，有货就照收。")
    String lateClaimsCount(long seconds);

    @Message("{name}（{slot}）停卖了，最后 {got} 给你{how}，{total}")
    String lastOnes(String name, String slot, String got, String how, String total);

    @Message("{name}（{slot}）还有 {left}。要停卖吗？")
    String stopSelling(String left, String name, String slot);

    @Message("停卖 {slot}")
    String stopButton(String slot);

    @Message("候补第 {place} 位")
    String waitingAt(int place);

    @Message("{name}（{slot}）现在每人限 {limit}，你候补的 {quantity} 超出了，不再等了。")
    String waitingBeyondLimit(String quantity, String name, String slot, String limit);

    @Message("{name}（{slot}）不再补货了：你候补的 {quantity} 不用等了，没有扣款。留给你的和订好的都不变。")
    String waitingCleared(String quantity, String name, String slot);

    @Message("你候补的 {quantity} {name}（{slot}）没有等到。有什么事，请联系店家。")
    String waitingOfBlocked(String quantity, String name, String slot);

    @Message("这是自己人，不能拉黑。")
    String ownTeam();

    @Message("拉黑了：{who}。再要货不会留，候补也不再排；留着的和下了单的不变。")
    String blocked(String who);

    @Message("{who} 可以买了。")
    String unblocked(String who);

    @Message("拉黑的人：")
    String blockedTitle();

    @Message("没有拉黑的人。")
    String nobodyBlocked();

    @Message("这样发：拉黑 1003（订单号），或者 拉黑 小明。恢复：解除拉黑 1003")
    String howToBlock();

    @Message("没找到「{who}」。写订单号最准，比如 拉黑 1003。")
    String nobodyCalled(String who);

    @Message("叫「{name}」的不止一个，是哪个？")
    String severalCalled(String name);

    @Message("没有谁就叫「{name}」。是下面这位吗？")
    String perhapsCalled(String name);

    @Message("{name} · 订单 {number}")
    String personWithOrder(String name, int number);

    @Message("拉黑 {who}")
    String blockButton(String who);

    @Message("恢复 {who}")
    String unblockButton(String who);

    @Message("还想要就点一下，或者再发一次。")
    String orAgain();

    @Message("再要 {quantity} {name}（{slot}）")
    String takeAgainButton(String quantity, String name, String slot);

    @Message("候补 {quantity} {name}（{slot}）")
    String queueAgainButton(String quantity, String name, String slot);

    @Message("这是最后一位店主。先请一位新店主进来，再让他离开。")
    String lastOwner();

    @Message("「{name}」不能当名字：像 A1、数量（两盒）、机器人听的话（取消）这样的，观众打出来是别的意思。换一个叫法。")
    String noName(String name);

    @Message("占货 {hold} 分钟的话，最早提前 {most} 分钟提醒（不超过三分之一），没有改。写 {most} 或更少，不提醒就写 off。")
    String remindTooEarly(String hold, String most);

    @Message("满 0 元包邮就是每一单都包邮，没有改。不设包邮请写 off；真要全都包邮，把各处的运费改成 0。")
    String freeFromNothing();

    @Message("{name} 一份连包装的重量要在 {least} 到 {most} 克之间，没有改。这里填的是克，1 公斤是 1000。")
    String weightOfOne(String name, String least, String most);

    @Message("中文名不能空着：观众的卡片、货单都用它，没有改。现在叫「{name}」。")
    String chineseNameMissing(String name);

    @Message("「{name}」已经是另一样货的名字。")
    String nameTaken(String name);

    @Message("「{place}」不是一个省（自治区、直辖市）。写成「湖南」「内蒙古」这样，几个省用顿号隔开。")
    String unknownProvince(String place);

    @Message("{province}写了两遍，不知道该按哪个算。留一处就行。")
    String provinceTwice(String province);

    @Message("「{number}」不像运费或重量。运费写成 8 或 12.5（元），重量写成 1 或 0.5（公斤）。")
    String noFee(String number);

    @Message("快递每天 {time} 截单。")
    String cutOff(String time);

    @Message("{people} 个人打包，每人每小时 {each} 单。")
    String packing(int people, int each);

    @Message("这些货还没写重量，续重算不到它们：{names}。在后台「货品」里补上。")
    String unweighed(String names);

    @Message("太长了，最多 {most} 个字。一个字也没改，删短一点再存。")
    String tooLong(String most);

    @Message("起卖只能改得更细：现在是 {step}，已经下单的不能变成零头。")
    String coarserStep(String step);

    @Message("一次彩排最多 {most} 句。收掉重来一遍吧。")
    String rehearsalFull(String most);

    @Message("刚才有人接着排了，或者已经收了：看一眼再来。这一句没算。")
    String rehearsalWentOn();

    @Message("价钱最小到分，{said} 收不了，{slot} 没有改。比如：改价 {slot} {near}")
    String priceInFractions(String said, String slot, String near);

    @Message("价钱要大于零，{slot} 没有改。想便宜 {less} 就写改好的价：改价 {slot} {price}")
    String priceLessBy(String slot, String less, String price);

    @Message("「{said}」不是价钱，{slot} 没有改。这样写：改价 {slot} 25.9")
    String priceIsNumber(String said, String slot);

    @Message("「{trigger}」问的是店里记着的（价钱、剩多少、运费、货单），我照记的答，换成一句固定的话会说错，所以没有记。再说细一点，比如：/faq add {trigger} 批发 = {answer}")
    String faqOfFacts(String trigger, String answer);

    @Message("「{trigger}」问的是各人自己的钱（要付多少、付了没有、退不退），我照他的账答，换成一句固定的话会说错，所以没有记。怎么付款用 /shop pay 来设。")
    String faqOfMoney(String trigger);

    @Message("（「{triggers}」问的是店里记着的，我照记的答，不用这一句）")
    String faqPassedOver(String triggers);

    @Message("今天收到 {sum}。")
    String cameIn(String sum);

    @Message("退了 {sum}。")
    String wentOut(String sum);

    @Message("没付清的 {orders} 单，还差 {sum}：")
    String owing(int orders, String sum);

    @Message("没付清的 {orders} 单，还差 {sum}。")
    String owingInAll(int orders, String sum);

    @Message("订单 {number}{name} · {sum}")
    String owes(int number, String name, String sum);

    @Message("……还有 {orders} 单，在后台的「付款」里看（发 /console）。")
    String owingMore(int orders);

    @Message("{line}（说付了 {sum}，等店里核对）")
    String owesBesideSaid(String line, String sum);

    @Message("其中 {orders} 单说付了一部分，共 {sum}，等店里核对。")
    String owingInPart(int orders, String sum);

    @Message("要退的 {orders} 单，共 {sum}（发「谁要退款」看是哪些）。")
    String refundsInAll(int orders, String sum);

    @Message("要退的 {orders} 单，共 {sum}：")
    String refunds(int orders, String sum);

    @Message("没有要退的钱。")
    String noRefunds();

    @Message("没有人欠钱。")
    String nobodyOwes();

    @Message("另有 {orders} 单说付了，共 {sum}，等店里核对。")
    String owingProved(int orders, String sum);

    @Message("只列最新的 {shown} 条，一共 {all} 条。答完或跳过就露出后面的，也可以在后台看全部（发 /console）。")
    String questionsMore(int shown, int all);

    @Message("下架哪样？发编号就行，比如「下架 {slot}」。")
    String whichToTakeDown(String slot);

    @Message("你自己没有要过 {slot}。哪样不卖了，比如发：停卖 {example}；替买家取消发：取消 1001 原因（订单号在后台看，发 /console）。")
    String hostCancelsWhat(String slot, String example);

    @Message("其中还没付清的 {orders} 单，还差 {sum}")
    String salesUnpaid(int orders, String sum);

    @Message("还没有人付清。")
    String nobodyPaid();

    @Message("这场付清的 {orders} 单，收到 {sum}：")
    String paidInFull(int orders, String sum);

    @Message("还有 {pack} 单没打包，另有 {send} 单打好了还没发。")
    String leftToSend(int pack, int send);

    @Message("都打包发走了，没有要发的。")
    String nothingLeftToSend();

    @Message("接着打包")
    String packButton();

    @Message("订单 {number} 还要付 {due}。{said}要记成收到吗？")
    String receiveSure(int number, String due, String said);

    @Message("买家说「{words}」。")
    String buyerSays(String words);

    @Message("记下收到 {sum}")
    String receiveYes(String sum);

    @Message("订单 {number} 收到 {sum}")
    String receiveYesOf(int number, String sum);

    @Message("订单 {numbers} 收到 {sum}")
    String receiveYesOfAll(String numbers, String sum);

    @Message("记下了：订单 {number} 收到 {sum}。")
    String receiveDone(int number, String sum);

    @Message("订单 {number} 没有要付的了，店里已收 {sum}。又有钱到了，说到了多少就能记，比如：收到{number}的 5 元")
    String nothingToReceive(int number, String sum);

    @Message("订单 {number} 已经取消了，没有要付的，店里手上有它的 {sum}。又有钱到了，说到了多少就能记，记下的要退，比如：收到{number}的 5 元")
    String nothingToReceiveOff(int number, String sum);

    @Message("订单 {number} 已经取消了，没有要付的。{said}钱真的到了就记下，记下的要退。要记成收到吗？")
    String receiveSureOff(int number, String said);

    @Message("订单 {number} 没有要付的了，店里已收 {sum}。{said}再有钱到了就记下，多的要退。要记成收到吗？")
    String receiveSureMore(int number, String sum, String said);

    @Message("订单 {numbers} 是一笔付的，只记一次：{parts}。{said}要记成收到吗？")
    String receiveTogether(String numbers, String parts, String said);

    @Message("订单 {number} {sum}")
    String receivePart(int number, String sum);

    @Message("订单 {number} {sum}（其中 {back} 要退）")
    String receivePartBack(int number, String sum, String back);

    @Message("其中 {sum} 要退给买家，退了就发「退款 {number} {amount}」。")
    String receivedToGoBack(int number, String sum, String amount);

    @Message("上架 {name} {price} {quantity}")
    String putUpExample(String name, String price, String quantity);

    @Message("「{what}」上一场卖过，这一场的货单里没有。要卖就发：{example}")
    String notOnLineupNow(String what, String example);

    @Message("订单 {number} 的买家没说付了，还要付 {due}，不用记。")
    String notSaidToBePaid(int number, String due);

    @Message("订单 {number} 的买家说「{words}」。账上没找到的话点一下，我告诉买家没到账。")
    String notCome(int number, String words);

    @Message("没到账")
    String notComeButton();

    @Message("记下了：订单 {number} 的钱没到，告诉买家了。")
    String notComeDone(int number);

    @Message("收到了哪一单的钱？比如：收到 1021 的钱了，或者 /received 1021 67.8")
    String howToReceive();

    @Message("「{trigger}」里的词都说到才算；每个都算就用逗号隔开。")
    String faqAllWords(String trigger);
}
