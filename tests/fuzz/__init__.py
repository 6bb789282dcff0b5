"""The outward oracle: what the generated clients send and read, compared with what the specs say.

``cases`` makes requests from a spec, ``bridge`` says each of them through the generated client, ``oracle`` tells
what ought to be on the wire, ``wire`` compares. ``flipped`` and ``positions`` do the same for responses.
"""
