import * as fc from "fast-check";
import { expect, test } from "vitest";
import { consistencyProof, createTree, inclusionProof, leafHash, rootOf, verifyConsistency, verifyInclusion } from "./index.ts";

const bytes = (hex: string): Uint8Array => Buffer.from(hex, "hex");
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString("hex");

// The reference vectors of the Certificate Transparency project (RFC 6962), as in transparency-dev/merkle.
const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(bytes);
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const inclusions = [
  { index: 0, size: 8, proof: ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"] },
  { index: 5, size: 8, proof: ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"] },
  { index: 2, size: 3, proof: ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"] },
  { index: 1, size: 5, proof: ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"] },
];
const consistencies = [
  { first: 1, second: 1, proof: [] },
  { first: 1, second: 8, proof: ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7", "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"] },
  { first: 6, second: 8, proof: ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"] },
  { first: 2, second: 5, proof: ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e", "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"] },
  { first: 6, second: 7, proof: ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"] },
];

test("roots at every size", () => {
  const tree = createTree();
  expect(hex(tree.root())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (const [index, leaf] of leaves.entries()) {
    tree.append(leaf);
    expect(hex(tree.root())).toBe(roots[index]);
    expect(hex(rootOf(leaves.slice(0, index + 1).map(leafHash)))).toBe(roots[index]);
  }
});

test.each(inclusions)("leaf $index of $size", ({ index, size, proof }) => {
  expect(inclusionProof(leaves.slice(0, size).map(leafHash), index).map(hex)).toEqual(proof);
  const claim = { leaf: leafHash(leaves.at(index)!), index, size, root: bytes(roots.at(size - 1)!), proof: proof.map(bytes) };
  expect(verifyInclusion(claim)).toBe(true);
  for (const forged of [
    { ...claim, index: index + 1 }, { ...claim, index: index ^ 2 }, { ...claim, size: size * 2 }, { ...claim, size: Math.floor(size / 2) }, { ...claim, index: -1 }, { ...claim, index: 0.5 },
    { ...claim, root: bytes(roots.at((size + 1) % 8)!) }, { ...claim, leaf: new Uint8Array(32) }, { ...claim, leaf: new Uint8Array(0) }, { ...claim, root: new Uint8Array(0) },
    { ...claim, proof: claim.proof.slice(1) }, { ...claim, proof: claim.proof.slice(0, -1) }, { ...claim, proof: [...claim.proof, claim.root] }, { ...claim, proof: [claim.root, ...claim.proof] }, { ...claim, proof: [...claim.proof, new Uint8Array(0)] },
  ]) expect(verifyInclusion(forged)).toBe(false);
});

test.each(consistencies)("the tree of $first begins the tree of $second", ({ first, second, proof }) => {
  expect(consistencyProof(leaves.slice(0, second).map(leafHash), first).map(hex)).toEqual(proof);
  const claim = { first, second, firstRoot: bytes(roots.at(first - 1)!), secondRoot: bytes(roots.at(second - 1)!), proof: proof.map(bytes) };
  expect(verifyConsistency(claim)).toBe(true);
  for (const forged of [
    { ...claim, second: second * 2 }, { ...claim, first: first + 1 }, { ...claim, first: second + 1 }, { ...claim, first: -1 }, { ...claim, firstRoot: new Uint8Array(32) }, { ...claim, secondRoot: new Uint8Array(32) },
    { ...claim, proof: [...claim.proof, claim.firstRoot] }, { ...claim, proof: [claim.secondRoot, ...claim.proof] }, ...(first === second ? [] : [{ ...claim, proof: claim.proof.slice(0, -1) }, { ...claim, proof: [] }, { ...claim, firstRoot: claim.secondRoot, secondRoot: claim.firstRoot }]),
  ]) expect(verifyConsistency(forged)).toBe(false);
});

test("every proof of every tree up to 70 leaves holds, and none for another root", () => {
  const hashes = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.from(String(index))));
  const tops = hashes.map((_, index) => rootOf(hashes.slice(0, index + 1)));
  for (let size = 1; size <= 70; size++) {
    const now = hashes.slice(0, size);
    for (let at = 0; at < size; at++) {
      const proof = inclusionProof(now, at);
      expect(verifyInclusion({ leaf: hashes.at(at)!, index: at, size, root: tops.at(size - 1)!, proof })).toBe(true);
      expect(verifyInclusion({ leaf: hashes.at((at + 1) % 70)!, index: at, size, root: tops.at(size - 1)!, proof })).toBe(false);
      const from = consistencyProof(now, at + 1);
      expect(verifyConsistency({ first: at + 1, second: size, firstRoot: tops.at(at)!, secondRoot: tops.at(size - 1)!, proof: from })).toBe(true);
      expect(verifyConsistency({ first: at + 1, second: size, firstRoot: tops.at((at + 1) % 70)!, secondRoot: tops.at(size - 1)!, proof: from })).toBe(false);
    }
  }
});

test("a tree goes on from its edge", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 80 }), fc.nat(80), (all, cut) => {
      const whole = createTree();
      for (const leaf of all) whole.append(leaf);
      const begun = createTree();
      for (const leaf of all.slice(0, cut)) begun.append(leaf);
      const resumed = createTree(begun.size(), begun.edge());
      for (const leaf of all.slice(cut)) resumed.append(leaf);
      expect(hex(resumed.root())).toBe(hex(whole.root()));
      expect(resumed.size()).toBe(all.length);
    }),
  );
  expect(() => createTree(3, new Uint8Array(32))).toThrow("not the edge");
  expect(() => createTree(1, new Uint8Array(31))).toThrow("not the edge");
});
