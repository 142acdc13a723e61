package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said once a parcel has come, and of the money that came and went back for it. English is in {@code messages/after_en.properties}. */
@MessageBundle(value = "after", locale = "zh")
public interface AfterText {
    @Message("都好")
    String wellButton();

    @Message("有问题")
    String problemButton();

    @Message("太好了！订单 {number} 给几颗星？")
    String howManyStars(int number);

    @Message("最少 1 颗，最多 {most} 颗星。订单 {number} 给几颗？")
    String atMostStars(int number, int most);

    @Message("{stars} 星")
    String starsButton(int stars);

    @Message("谢谢，订单 {number} 记下 {stars} 星。可以算进给大家看的评分吗？不写名字。")
    String thanks(int number, int stars);

    @Message("谢谢你说实话，订单 {number} 记下 {stars} 星。哪里坏了就点「有问题」，店家会看。")
    String thanksForTruth(int number, int stars);

    @Message("可以")
    String publicButton();

    @Message("不用了，谢谢")
    String privateButton();

    @Message("好，算进去了，不写名字。以后不想公开了，说一声「不要公开」。")
    String isPublic();

    @Message("好，只有店家看得到。")
    String isPrivate();

    @Message("好，订单 {orders} 的星只有店家看得到。")
    String arePrivate(String orders);

    @Message("下次开播要叫你一声吗？一天最多一次。")
    String tellNext();

    @Message("叫我")
    String tellButton();

    @Message("好，下次开播叫你，一天最多一次。不想要了发：/tellme off")
    String willTell();

    @Message("好，不再叫你。")
    String willNotTell();

    @Message("开播了：{title}。你说过要叫你。")
    String begins(String title);

    @Message("不用再叫我")
    String noMoreButton();

    @Message("订单 {number} 还没寄到，到了再说。")
    String notCome(int number);

    @Message("是打分，还是要买？")
    String starsOrGoods();

    @Message("还没有你的付款或退款。")
    String noMoney();

    @Message("订单 {number}：{parts}。")
    String moneyOf(int number, String parts);

    @Message("，")
    String moneyAnd();

    @Message("收到你 {sum}")
    String moneyCame(String sum);

    @Message("你说付了 {sum}，店家还没核对")
    String moneySaidSum(String sum);

    @Message("你说付了，店家还没核对")
    String moneySaid();

    @Message("查到了，多出来的 {sum} 店家会退你。")
    String moneyBeyond(String sum);

    @Message("你说付了 {said}，比要付的 {due} 多。数写对了吗？写错了就把实际付的数发给我，比如 {due}。真的多付了也没事，店家查到了会退你。")
    String moreThanDue(String said, String due);

    @Message("写错了，付的是 {due}")
    String paidJustDueButton(String due);

    @Message("写错了，是 {due}")
    String paidJustDue(String due);

    @Message("改好了，订单 {number} 记的是你付了 {sum}，请店家核对。")
    String sumPutRight(int number, String sum);

    @Message("只是写错了，就把实际付的数发给我。真的多付了，就说「付多了」，我转给主播。")
    String putSumRight();

    @Message("你说过已经付了，店家正在查。其实还没付，就点一下，店家不用找了。")
    String saidPaidBefore();

    @Message("其实还没付 · 订单 {number}")
    String notPaidButton(int number);

    @Message("知道了，订单 {number} 当作还没付。")
    String notPaidNoted(int number);

    @Message("这次说的就是这一笔，还是又付了一笔？")
    String sameOrAnother();

    @Message("就是这一笔")
    String thatOneButton();

    @Message("又付了一笔")
    String anotherButton();

    @Message("你之前说订单 {number} 付了 {before}。这次的 {sum} 是又付了一笔，还是之前写错了？")
    String anotherOrWrong(int number, String before, String sum);

    @Message("你现在没有要付的订单。又付了一次的话，说「付多了」，我转给主播。")
    String cameAlready();

    @Message("又付了 {sum}")
    String paidAnother(String sum);

    @Message("订单 {number} 要付 {due}。已经付了 {sum} 吗？付了点一下；数目不对就发实际的，比如：已付 12.5。还没付就不用管。")
    String sureOfSum(int number, String due, String sum);

    @Message("已付 {sum}")
    String sureOfSumButton(String sum);

    @Message("就是订单 {number} 说付了的那笔")
    String isThatOf(int number);

    @Message("就是订单 {number} 付的那笔 {sum}")
    String isThatSumOf(int number, String sum);

    @Message("好，订单 {from} 的 {sum} 算到订单 {to} 了，不用再付这一笔，也不用再退。")
    String moneyMoved(int from, String sum, int to);

    /** To the team. */
    @Message("买家把订单 {from} 收到的 {sum} 算到订单 {to} 了，订单 {from} 不用再退。要是已经退给他了，请在订单 {to} 里记退款，让他再付。")
    String movedByBuyer(int from, String sum, int to);

    @Message("这笔钱是刷卡或在聊天里付的，只能原路退回，不能算到订单 {number}，所以没有再记一次。订单 {number} 要另外付，收到 {sum} 才算付清。")
    String moneyNotMovable(int number, String sum);

    @Message("已经退你 {sum}")
    String moneyGoneBack(String sum);

    @Message("{sum} 正在退回你付款的卡，要几天到账")
    String moneyOnItsWay(String sum);

    @Message("还要退你 {sum}，店家还没退")
    String moneyStillToGo(String sum);

    @Message("还要付 {sum}")
    String moneyDue(String sum);

    @Message("付清了")
    String moneySettled();

    @Message("退回店里了")
    String statusReturned();

    @Message("订单 {number} 已经退回店里了。")
    String cameBackBefore(String number);

    @Message("订单 {number} 已经送到了，不能再记成退回。要退钱，在后台「收款」里退。")
    String arrivedBefore(String number);

    @Message("订单 {number} 还没发货，没有什么可退回的。")
    String notSent(String number);

    @Message("订单 {number} 有坏果报告还没定：先在后台「售后」里定下来，再记退回。")
    String reportFirst(String number);

    @Message("包裹退回店里了，这样发：退回来了 1001")
    String howToReturn();

    @Message("只有几样能卖，就写编号：退回来了 {number} {slot}")
    String someSellable(int number, String slot);

    @Message("还能卖")
    String sellableButton();

    @Message("不能卖了")
    String unsellableButton();

    @Message("不能卖了：{goods}。")
    String lost(String goods);

    @Message("收过的 {sum} 要退给买家：后台「收款」的「要退的」。")
    String returnedMoney(String sum);

    @Message("订单 {number} 的包裹退回店里了。")
    String buyerReturned(String number);

    @Message("订单 {number} 记为退回，买家不用再付钱，已经告诉他了。")
    String returned(String number);

    @Message("他在网上付的钱还在路上，到了会列在「要退的」里。")
    String returnedUnderWay();

    @Message("此外还收着他 {sum}，退不退、退多少你来定。要退就发：退款 {number} 数目")
    String returnedKept(String sum, int number);

    @Message("店家还收着你 {sum}，怎么办店家会告诉你，也可以直接在这里问。")
    String buyerKept(String sum);

    @Message("还有 {sum} 怎么办，店家会告诉你")
    String moneyToDecide(String sum);

    @Message("订单 {number} 已收的 {sum} 店家会退给你。")
    String buyerGetsBack(String number, String sum);

    @Message("{sum} 正在退回你付款的卡。")
    String buyerGoesBack(String sum);

    @Message("店家查到了就退给你。")
    String proofOfReturned();

    @Message("订单 {number} 的第 {box} 箱已经送到了，整单记不了退回。回来的那箱要退多少钱，在后台「收款」里退，然后发：签收 {number}")
    String partlyArrived(String number, String box);

    @Message("订单 {number} 买家说付过，还没核对：先在后台「收款」里核对，再记退回。")
    String proofFirst(String number);

    @Message("订单 {number} 里有的货认过坏了，或者那一批不卖了，不能再放回去：去掉它再记。")
    String foundBad(String number);

    @Message("订单 {number} 退回来了？里面是：")
    String askReturned(String number);

    @Message("还能卖的放回库存；不能卖的算店里的损失，货主照样结算。买家不用再付钱。\n要再寄一次就别点，直接发：发货 {number} 新单号")
    String askSellable(int number);

    @Message("放回去了，正在卖：{goods}。")
    String backOnSale(String goods);

    @Message("放回库存：{goods}。要卖就上架或者加货。")
    String backInStock(String goods);

    @Message("没看懂「{what}」。点按钮，或者只写还能卖的编号。")
    String notInParcel(String what);

    @Message("订单 {number} 的单号换过了。还是记退回吗？")
    String sentAnew(String number);

    @Message("订单 {number} 你说已经付了：店家查到了就退给你，还有货也可以再给你。")
    String proofOfReturnable(int number);

    @Message("现在一共要付 {due}，你说付过的以外，还差 {lacking}。")
    String orderedSinceProof(String due, String lacking);

    @Message("说付了 {sum}，还差 {missing}，等店家核对")
    String proofSentInPart(String sum, String missing);

    @Message("已付款，另外说付的一笔等店家核对")
    String paidAndSaid();

    @Message("记下了，等店家核对。")
    String paidNoted();

    @Message("订单 {numbers} 没有查到你一起付的那笔钱，一共还要付 {due}。")
    String rejectedTogether(String numbers, String due);

    @Message("订单 {numbers} 没有查到你一起付的那笔钱。不用再付。")
    String rejectedOfNothingDue(String numbers);

    /** To a host who does not find it. */
    @Message("买家说订单 {numbers} 是一笔付的：「{words}」。整笔都没找到就点一下，我告诉买家没到账；到了一部分就说哪一单到了多少，比如：{example}")
    String notComeTogether(String numbers, String words, String example);

    @Message("都没到账 · {numbers}")
    String notComeTogetherButton(String numbers);

    @Message("没到账 · {number}")
    String notComeOfButton(int number);

    @Message("记下了：订单 {numbers} 的那笔钱没到，告诉买家了。")
    String notComeTogetherDone(String numbers);

    @Message("收到{number}的{sum}")
    String receiveExample(int number, String sum);

    @Message("订单 {number} 的买家说又付了一笔，还没核对，所以现在说不准该退多少。先看那笔到没到：发「收到{number}的钱了」或者「没收到{number}的钱」，再退。")
    String lookBeforeRefund(String number);
}
